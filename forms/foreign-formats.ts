/**
 * Formats that JSON Schema names and our own forms have no use for. They are ajv-formats' own, so that a form that was
 * imported takes what it took where it came from. Texts are of bounded length before any of them is asked.
 */
import { fullFormats } from 'ajv-formats/dist/formats.js';

export const foreignFormatNames = [
  'time',
  'date-time',
  'iso-time',
  'iso-date-time',
  'duration',
  'uri',
  'uri-reference',
  'uri-template',
  'url',
  'hostname',
  'ipv4',
  'ipv6',
  'uuid',
  'json-pointer',
  'json-pointer-uri-fragment',
  'relative-json-pointer',
  'regex',
  'byte',
  'password',
  'binary',
] as const;

export type ForeignFormatName = (typeof foreignFormatNames)[number];

/** In `url`. A colon is no space either: it says the same without what begins at one, and reads no text in many ways. */
const nameAndPassword = '\\S+(?::\\S*)?@';

export const foreignFormats = Object.fromEntries(
  foreignFormatNames.map((name) => [name, testOf(name)]),
) as Readonly<Record<ForeignFormatName, (text: string) => boolean>>;

function testOf(name: ForeignFormatName): (text: string) => boolean {
  const format: unknown = fullFormats[name];
  const test =
    typeof format === 'object' && format !== null && 'validate' in format ? format.validate : format;
  // Formats that only say how a text is drawn.
  if (test === true) return () => true;
  if (test instanceof RegExp) {
    const linear = new RegExp(test.source.replace(nameAndPassword, '\\S+@'), test.flags);
    return (text) => linear.test(text);
  }
  if (typeof test === 'function') return (text) => Boolean(test(text));
  throw new Error(`ajv-formats has no test for “${name}”.`);
}
