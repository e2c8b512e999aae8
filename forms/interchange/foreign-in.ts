/** Tells what a file from elsewhere holds: a bare schema, or a document with `schema`, `uiSchema` and `formData`. */
import type { ForeignForm } from './foreign-form';
import { isJsonObject } from './json-value';

export interface FoundForeign {
  readonly foreign: ForeignForm;
  /** The file is the schema itself: paths begin at it. */
  readonly bare: boolean;
}

/** Words that only schemas begin with. */
const schemaWords = [
  'type',
  'properties',
  '$schema',
  '$ref',
  'oneOf',
  'anyOf',
  'allOf',
  'enum',
  'const',
  'if',
  'items',
];

/** Undefined for what is no form at all. */
export function foreignIn(content: unknown): FoundForeign | undefined {
  if (typeof content === 'boolean') return { foreign: { schema: content }, bare: true };
  if (!isJsonObject(content)) return undefined;
  const { schema, uiSchema, formData } = content;
  const isDocument =
    (isJsonObject(schema) || typeof schema === 'boolean') &&
    !schemaWords.some((word) => Object.hasOwn(content, word));
  if (!isDocument) return { foreign: { schema: content }, bare: true };
  return {
    foreign: {
      schema,
      ...(uiSchema !== undefined && { uiSchema }),
      ...(formData !== undefined && { formData }),
    },
    bare: false,
  };
}
