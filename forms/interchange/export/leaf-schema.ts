/** The plain schema of an answer to a field that holds no others. */
import type { Json } from '../../../rules/conditions/condition';
import { fieldTypeOf } from '../../field-types/field-types';
import type { FieldSchema } from '../../form-document';
import { compact } from '../json-value';
import type { JsonObject } from '../json-value';
import { portable } from './portable-formats';

const limits = [
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
] as const;

export function leafSchema(schema: FieldSchema): JsonObject {
  return schema['x-blank'] === 'answer'
    ? foreignLeaf(schema)
    : portable(fieldTypeOf(schema['x-type']).answerSchema(schema));
}

/** An imported field says in JSON Schema's own keywords what stands. */
function foreignLeaf(schema: FieldSchema): JsonObject {
  const nullable = schema['x-nullable'] === true;
  switch (schema['x-type']) {
    case 'constant':
      return { const: schema.const as Json };
    case 'choice':
      return { enum: (schema.enum ?? []) as Json[] };
    case 'json':
      return compact({ type: schema['x-kinds'] && kindsOf(schema['x-kinds']) });
    default: {
      const { type, items } = schema;
      const said = Object.fromEntries(limits.map((keyword) => [keyword, schema[keyword]]));
      return compact({
        type: nullable && type ? [type, 'null'] : type,
        ...said,
        items: schema['x-type'] === 'choices' ? (items as Json) : undefined,
      });
    }
  }
}

function kindsOf(kinds: readonly string[]): Json {
  const [only] = kinds;
  return kinds.length === 1 && only !== undefined ? only : [...kinds];
}

/** The limits of a list or a tuple as a whole. */
export function listLimits(schema: FieldSchema): JsonObject {
  const { minItems, maxItems, uniqueItems } = schema;
  return compact({ minItems, maxItems, uniqueItems });
}
