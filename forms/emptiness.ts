/** What counts as no answer to a field, and what a field without an answer counts as. */
import type { Json } from '../rules/conditions/condition';
import { NO_FINDINGS } from './answer-problem';
import type { Finding } from './answer-problem';
import type { FieldType, FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import type { FieldSchema } from './form-document';

type Blanks = Pick<FieldSchema, 'x-blank' | 'x-nullable'>;

/** Whether an empty text, list or group is an answer of its own, as where a form comes from elsewhere. */
export function isBlankAnswer(schema: Blanks): boolean {
  return schema['x-blank'] === 'answer';
}

/** Whether a field can be answered at all; headings and notes are only shown. */
export function isAnswered({ schema }: Pick<FormField, 'schema'>): boolean {
  return fieldTypeOf(schema['x-type']).display !== true;
}

/** Prepares the question whether a value is no answer. */
export function emptinessOf(type: FieldType, schema: Blanks): (value: Json) => boolean {
  // Null is then of the wrong kind, not missing.
  if (isBlankAnswer(schema)) return () => false;
  if (schema['x-nullable'] === true) return (value) => value !== null && type.isEmpty(value);
  return type.isEmpty;
}

/** What an unanswered field that is shown counts as; undefined where it counts as unanswered. */
export function unansweredOf(type: FieldType, schema: FieldSchema): Json | undefined {
  if (isBlankAnswer(schema)) return undefined;
  return type.fixed ? type.fixed(schema) : type.unanswered;
}

/** Prepares the check of a field's values that are not empty, null among them where it is an answer. */
export function checkOf(
  type: FieldType,
  schema: FieldSchema,
  field?: FormField,
): (value: Json) => readonly Finding[] {
  const check = type.checker(schema, field);
  return schema['x-nullable'] === true ? (value) => (value === null ? NO_FINDINGS : check(value)) : check;
}
