/** What rjsf is told of a step: the fields that are shown now, in the order of the page, each with its errors. */
import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils';
import type { AnswerMessage } from '../../../forms/describe-problem';
import { firstKeyOf } from '../../../forms/json-pointer';
import type { LiveField } from '../answers-context';

/** rjsf draws every field with this one of ours, which picks the control by the field's type. */
export const FIELD = 'FormworkField';

export interface StepSchema {
  readonly schema: RJSFSchema;
  readonly uiSchema: UiSchema;
}

export function stepSchema(fields: Iterable<LiveField>): StepSchema {
  const properties: Record<string, RJSFSchema> = {};
  const uiSchema: UiSchema = {};
  const required: string[] = [];
  for (const live of fields) {
    const { key, schema } = live.field;
    properties[key] = { type: schema.type };
    uiSchema[key] = { 'ui:field': FIELD, 'ui:readonly': live.readOnly };
    if (live.required) required.push(key);
  }
  return { schema: { type: 'object', properties, required }, uiSchema };
}

export function stepErrors(messages: readonly AnswerMessage[]): ErrorSchema {
  const errors: Record<string, { __errors: string[] }> = {};
  for (const { field, message } of messages) {
    const key = firstKeyOf(field);
    (errors[key] ??= { __errors: [] }).__errors.push(message);
  }
  return errors as ErrorSchema;
}
