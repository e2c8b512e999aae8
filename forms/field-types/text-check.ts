/** The check that all kinds of text share: kind, length in characters, pattern, format. */
import type { Json } from '../../rules/conditions/condition';
import { NO_FINDINGS } from '../answer-problem';
import type { Finding } from '../answer-problem';
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { ShapeSchema } from '../document-shape';
import { formatNames, formats, isFormat } from '../formats';
import type { FieldSchema } from '../form-document';
import { pointerTo } from '../json-pointer';
import { Pattern } from '../patterns/pattern';
import { PatternError, patternProblems } from '../patterns/pattern-problems';
import type { JsonSchema } from './field-type';

export interface TextLimits {
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  /** A name of the table of formats. */
  readonly format?: string | undefined;
}

/** What a text field may say about its values; how long they may be at most, its definition's faults say. */
export const textKeywords: { readonly [keyword: string]: ShapeSchema } = {
  minLength: {},
  maxLength: {},
  pattern: {},
  format: { enum: formatNames },
};

/** A field of a form that came from elsewhere: it is as long as its own schema says, and else as a request may be. */
function isForeign({ 'x-blank': blank }: FieldSchema): boolean {
  return blank === 'answer';
}

/** The limits of a text field; `defaultMost` is its longest length where the author set none. */
export function textLimits(schema: FieldSchema, defaultMost: number): TextLimits {
  return isForeign(schema) ? schema : { maxLength: defaultMost, ...schema };
}

/** The length is judged first, so that no pattern and no format ever meets a text without a bound. */
export function textChecker({ minLength = 0, maxLength = Infinity, pattern, format }: TextLimits) {
  const compiled = pattern === undefined ? undefined : new Pattern(pattern);
  const isOfFormat = format !== undefined && isFormat(format) ? formats[format] : undefined;
  return (value: Json): readonly Finding[] => {
    if (typeof value !== 'string') return [{ clause: 'wrong-kind' }];
    // Characters are at most as many as UTF-16 units, and at least half as many: most texts need no counting.
    const { length } = value;
    const actual = length > maxLength || length < 2 * minLength ? lengthOf(value) : length;
    if (actual < minLength) return [{ clause: 'too-short', params: { limit: minLength, actual } }];
    if (actual > maxLength) return [{ clause: 'too-long', params: { limit: maxLength, actual } }];
    if (compiled && !compiled.test(value))
      return [{ clause: 'not-matching', params: { pattern: pattern ?? '' } }];
    return !isOfFormat || isOfFormat(value)
      ? NO_FINDINGS
      : [{ clause: 'not-of-format', params: { format: format ?? '' } }];
  };
}

/** Finds mistakes in the limits that an author sets; `most` is the longest that this kind of text may allow. */
export function textDefinitionFaults(most: number) {
  return (schema: FieldSchema, place: string): readonly AuthorFault[] => {
    const { minLength = 0, maxLength = Infinity, pattern } = schema;
    const crossing = { low: 'minLength', high: 'maxLength' };
    return [
      ...(isForeign(schema) ? [] : lengthFaults(schema, place, most)),
      ...(minLength > maxLength
        ? [authorFault(pointerTo(place, 'minLength'), 'bounds-cross', crossing)]
        : []),
      ...(pattern === undefined ? [] : patternFaults(pattern, pointerTo(place, 'pattern'))),
    ];
  };
}

function lengthFaults({ minLength = 0, maxLength = 1 }: FieldSchema, place: string, most: number) {
  return [
    ...(minLength > most ? [authorFault(pointerTo(place, 'minLength'), 'above', { limit: most })] : []),
    ...(maxLength > most ? [authorFault(pointerTo(place, 'maxLength'), 'above', { limit: most })] : []),
    ...(maxLength < 1 ? [authorFault(pointerTo(place, 'maxLength'), 'below', { limit: 1 })] : []),
  ];
}

function patternFaults(pattern: string, place: string): readonly AuthorFault[] {
  try {
    new Pattern(pattern);
    return [];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return [{ code: 'E-401', place, ...patternProblems[error.problem] }];
  }
}

/** Length in characters as JSON Schema counts them: code points. */
function lengthOf(text: string): number {
  let surrogatePairs = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      surrogatePairs += 1;
      at += 1;
    }
  }
  return text.length - surrogatePairs;
}

/** The keywords of `schema` that are there, for a schema that we emit. */
export function given<K extends keyof FieldSchema>(
  schema: FieldSchema,
  ...keywords: K[]
): Record<string, Json> {
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const value = schema[keyword];
      return value === undefined ? [] : [[keyword, value as Json]];
    }),
  );
}

/** The schema of a text; `defaultMost` is its longest length where the author set none. */
export function textSchema(schema: FieldSchema, defaultMost: number): JsonSchema {
  return {
    type: 'string',
    ...(isForeign(schema) ? {} : { maxLength: defaultMost }),
    ...given(schema, 'minLength', 'maxLength', 'pattern', 'format'),
  };
}

export function isBlank(value: Json): boolean {
  return value === null || (typeof value === 'string' && isBlankText(value));
}

const SPACE = 32;
const DELETE = 127;

function isBlankText(text: string): boolean {
  // Most texts begin with a character of ASCII that can be seen, and need no second look.
  const first = text.charCodeAt(0);
  return !(first > SPACE && first < DELETE) && text.trim() === '';
}

/** The first value posted, without what surrounds it; null where it was left empty. */
export function postedText(values: readonly string[]): string | null | undefined {
  const first = values[0];
  return first === undefined ? undefined : first.trim() || null;
}
