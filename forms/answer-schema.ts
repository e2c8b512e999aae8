/** Emits JSON Schema 2020-12 for a form's answers, written anew: nothing of an author's schema is passed through. */
import { isAnswered } from './emptiness';
import type { FormField, JsonSchema } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import type { FormModel } from './form-model';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Accepts exactly answers of the right kinds to the fields of a version, whoever asks; nothing is required. */
export function answerSchema(model: FormModel): JsonSchema {
  return {
    $schema: DRAFT,
    type: 'object',
    properties: schemasOf([...model.fields.values()]),
    additionalProperties: false,
  };
}

function schemasOf(fields: readonly FormField[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(fields.filter(isAnswered).map((field) => [field.key, schemaOf(field)]));
}

function schemaOf({ schema, parts = [], item }: FormField): JsonSchema {
  const type = fieldTypeOf(schema['x-type']);
  const own = type.answerSchema(schema, { parts: schemasOf(parts), item: item && schemaOf(item) });
  return schema['x-nullable'] === true ? { anyOf: [own, { type: 'null' }] } : own;
}
