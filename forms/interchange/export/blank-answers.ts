/** Answers that count as none: our own forms leave them aside, so that a plain schema must let them stand. */
import type { Json } from '../../../rules/conditions/condition';
import { fieldTypeOf } from '../../field-types/field-types';
import type { FieldSchema } from '../../form-document';
import type { JsonObject } from '../json-value';
import { allOf, anyOf, notSo } from './plain-schema';
import type { Plain } from './plain-schema';

/** Under this name an export defines the text of nothing but blanks. */
const BLANK = 'blank';

/** What fields refer to; said once for the whole form. */
export const blankDefinitions: JsonObject = { [BLANK]: { type: 'string', pattern: '^\\s*$' } };

const blankText: JsonObject = { $ref: `#/$defs/${BLANK}` };

const samples: readonly (readonly [value: Json, schema: Plain])[] = [
  [null, { type: 'null' }],
  ['  ', blankText],
  [[], { type: 'array', maxItems: 0 }],
  [{}, { type: 'object', maxProperties: 0 }],
];

/** False where every value is an answer. */
export function blankAnswers(schema: FieldSchema): Plain {
  if (schema['x-blank'] === 'answer') return false;
  const type = fieldTypeOf(schema['x-type']);
  return anyOf(samples.filter(([value]) => type.isEmpty(value)).map(([, plain]) => plain));
}

/** The values of a field without its blank ones. */
export function answered(schema: FieldSchema, value: JsonObject): JsonObject {
  const blank = blankAnswers(schema);
  if (blank === false || value.enum !== undefined || value.const !== undefined) return value;
  // Null is of none of these kinds, and no number or truth value is blank.
  if (value.type === 'number' || value.type === 'integer' || value.type === 'boolean') return value;
  if (value.type === 'string')
    return value.format !== undefined || value.pattern !== undefined
      ? { ...value, not: blankText }
      : { ...value, pattern: '\\S' };
  const kept = allOf([value, notSo(blank)]);
  return typeof kept === 'boolean' ? value : kept;
}

/** What an unanswered field counts as while it is shown. */
export function unansweredAs(schema: FieldSchema): Json | undefined {
  return schema['x-blank'] === 'answer' ? undefined : fieldTypeOf(schema['x-type']).unanswered;
}
