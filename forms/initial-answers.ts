/** The answers that a draft starts with: defaults and presets, once, and never again after that. */
import { evaluate, truth } from '../rules/conditions/evaluate';
import type { Condition, Json } from '../rules/conditions/condition';
import type { Answers, PersonFacts } from '../rules/facts';
import { fieldTypeOf } from './field-types/field-types';
import type { FieldSchema } from './form-document';
import type { FormModel } from './form-model';
import type { SpecialisedForm } from './specialised-form';

/** A preset whose condition holds for the requester stands before the default. */
export function initialAnswers(model: FormModel, form: SpecialisedForm, requester: PersonFacts): Answers {
  return Object.fromEntries(
    form.fields.flatMap(({ key }) => {
      const schema = model.fields.get(key)?.schema;
      const value = schema && initialValue(schema, requester);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function initialValue(schema: FieldSchema, requester: PersonFacts): Json | undefined {
  const { default: otherwise, 'x-preset': preset } = schema;
  const facts = { values: { requester } };
  const value =
    preset && truth((preset.when ?? true) as Condition, facts) === true
      ? evaluate(preset.value as Condition, facts)
      : { known: true as const, value: otherwise };
  const json = value.known ? (value.value as Json | undefined) : undefined;
  return json === undefined || fieldTypeOf(schema['x-type']).isEmpty(json) ? undefined : json;
}
