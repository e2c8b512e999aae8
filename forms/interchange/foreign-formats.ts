/** Formats of foreign schemas: those that we judge as an outside ajv does, and those that only it judges. */
import { foreignFormatNames } from '../foreign-formats';
import { formats } from '../formats';

/** The names that ajv-formats gives a meaning for texts. Any other format is a word without consequences. */
const known = ['date', 'email', 'int32', 'int64', ...foreignFormatNames];

export const judgedFormats: ReadonlySet<string> = new Set(
  known.filter((name) => Object.hasOwn(formats, name)),
);

export const outsideFormats: ReadonlySet<string> = new Set(known.filter((name) => !judgedFormats.has(name)));
