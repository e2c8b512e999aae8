/** Says an answer in words, for the check page, tickets, notices and explanations. */
import type { Json } from '../rules/conditions/condition';
import { emptinessOf } from './emptiness';
import type { AnswerWords, FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';

/** The answer in the reader's language; the empty text where there is none. */
export function formatAnswer(value: Json | undefined, field: FormField, words: AnswerWords): string {
  const type = fieldTypeOf(field.schema['x-type']);
  if (value === undefined || emptinessOf(type, field.schema)(value)) return '';
  // Null that is an answer of its own has no words.
  if (value === null) return '–';
  return type.format(value, field, words, (inner, part) => formatAnswer(inner, part, words));
}
