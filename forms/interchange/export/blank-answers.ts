/** Answers that count as none: our own forms leave them aside, so that a plain schema must let them stand. */
import type { Json } from '../../../rules/conditions/condition';
import { fieldTypeOf } from '../../field-types/field-types';
import type { FieldSchema } from '../../form-document';
import { anyOf } from './plain-schema';
import type { Plain } from './plain-schema';

const samples: readonly (readonly [value: Json, schema: Plain])[] = [
  [null, { type: 'null' }],
  ['  ', { type: 'string', pattern: '^\\s*$' }],
  [[], { type: 'array', maxItems: 0 }],
  [{}, { type: 'object', maxProperties: 0 }],
];

/** False where every value is an answer. */
export function blankAnswers(schema: FieldSchema): Plain {
  if (schema['x-blank'] === 'answer') return false;
  const type = fieldTypeOf(schema['x-type']);
  return anyOf(samples.filter(([value]) => type.isEmpty(value)).map(([, plain]) => plain));
}

/** What an unanswered field counts as while it is shown. */
export function unansweredAs(schema: FieldSchema): Json | undefined {
  return schema['x-blank'] === 'answer' ? undefined : fieldTypeOf(schema['x-type']).unanswered;
}
