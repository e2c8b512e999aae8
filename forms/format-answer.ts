/** Says an answer in words, for the check page, tickets, notices and explanations. */
import type { Json } from '../rules/conditions/condition';
import type { AnswerWords, FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';

/** The answer in the reader's language; the empty text where there is none. */
export function formatAnswer(value: Json | undefined, field: FormField, words: AnswerWords): string {
  const type = fieldTypeOf(field.schema['x-type']);
  return value === undefined || type.isEmpty(value) ? '' : type.format(value, field, words);
}
