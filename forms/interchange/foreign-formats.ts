/** Formats of foreign schemas: those that we judge as an outside ajv does, and those that only it judges. */
import { formats } from '../formats';

/** The names that ajv-formats gives a meaning for texts. Any other format is a word without consequences. */
const known = [
  'date',
  'time',
  'date-time',
  'iso-time',
  'iso-date-time',
  'duration',
  'uri',
  'uri-reference',
  'uri-template',
  'url',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'regex',
  'uuid',
  'json-pointer',
  'json-pointer-uri-fragment',
  'relative-json-pointer',
  'byte',
  'int32',
  'int64',
];

export const judgedFormats: ReadonlySet<string> = new Set(
  known.filter((name) => Object.hasOwn(formats, name)),
);

export const outsideFormats: ReadonlySet<string> = new Set(known.filter((name) => !judgedFormats.has(name)));
