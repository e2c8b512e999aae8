/** Emits JSON Schema 2020-12 for a form's answers, written anew: nothing of an author's schema is passed through. */
import type { JsonSchema } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import type { FormModel } from './form-model';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** Accepts exactly answers of the right kinds to the fields of a version, whoever asks; nothing is required. */
export function answerSchema(model: FormModel): JsonSchema {
  const fields = [...model.fields.values()];
  return {
    $schema: DRAFT,
    type: 'object',
    properties: Object.fromEntries(
      fields.map(({ key, schema }) => [key, fieldTypeOf(schema['x-type']).answerSchema(schema)]),
    ),
    additionalProperties: false,
  };
}
