/** What value each keyword takes, as the metaschemas of JSON Schema say: one with another value would say nothing. */
import type { Json } from '../../../rules/conditions/condition';
import { isJsonObject } from '../json-value';

type Takes = (value: Json) => boolean;

const isText: Takes = (value) => typeof value === 'string';
const isNumber: Takes = (value) => typeof value === 'number';
const isCount: Takes = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isTruth: Takes = (value) => typeof value === 'boolean';
const isList: Takes = (value) => Array.isArray(value);
const isSchema: Takes = (value) => typeof value === 'boolean' || isJsonObject(value);
const listOf =
  (takes: Takes): Takes =>
  (value) =>
    Array.isArray(value) && (value as readonly Json[]).every(takes);
const entriesOf =
  (takes: Takes): Takes =>
  (value) =>
    isJsonObject(value) && Object.values(value).every(takes);
const either =
  (one: Takes, other: Takes): Takes =>
  (value) =>
    one(value) || other(value);

/** Keywords that restrict answers. Words for people are told by what they are. */
const takes: Readonly<Record<string, Takes>> = {
  type: either(isText, listOf(isText)),
  enum: isList,
  allOf: listOf(isSchema),
  anyOf: listOf(isSchema),
  oneOf: listOf(isSchema),
  not: isSchema,
  if: isSchema,
  then: isSchema,
  else: isSchema,
  dependencies: entriesOf(either(isSchema, listOf(isText))),
  dependentSchemas: entriesOf(isSchema),
  dependentRequired: entriesOf(listOf(isText)),
  minLength: isCount,
  maxLength: isCount,
  pattern: isText,
  format: isText,
  minimum: isNumber,
  maximum: isNumber,
  // Of draft-04, where they are yes or no, nothing must be lost.
  exclusiveMinimum: isNumber,
  exclusiveMaximum: isNumber,
  multipleOf: isNumber,
  minItems: isCount,
  maxItems: isCount,
  uniqueItems: isTruth,
  items: either(isSchema, listOf(isSchema)),
  prefixItems: listOf(isSchema),
  additionalItems: isSchema,
  contains: isSchema,
  properties: entriesOf(isSchema),
  required: listOf(isText),
  additionalProperties: isSchema,
};

/** Whether a keyword has a value of its kind; true for those that restrict nothing. */
export function isWellFormed(keyword: string, value: Json): boolean {
  return takes[keyword]?.(value) ?? true;
}
