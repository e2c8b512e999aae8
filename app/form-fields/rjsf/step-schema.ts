/** What rjsf is told of a step: the fields that are shown now, in the order of the page, each with its errors. */
import type { ErrorSchema, RJSFSchema, UiSchema } from '@rjsf/utils';
import type { AnswerMessage } from '../../../forms/describe-problem';
import { childPath } from '../../../forms/field-path';
import { keysIn, placeOf } from '../../../forms/json-pointer';
import type { LiveField } from '../answers-context';
import type { InnerErrors } from '../inner-errors';

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
    // What lies in a field is drawn by the field.
    if (live.path !== childPath('', key)) continue;
    properties[key] = { type: schema.type };
    uiSchema[key] = { 'ui:field': FIELD, 'ui:readonly': live.readOnly };
    if (live.required) required.push(key);
  }
  return { schema: { type: 'object', properties, required }, uiSchema };
}

/** The errors, each where its answer lies. */
export function stepErrors(messages: readonly AnswerMessage[]): ErrorSchema {
  const root: ErrorTree = { __errors: [] };
  for (const { field, message } of messages) {
    const at = keysIn(field).reduce((tree, key) => (tree[key] ??= { __errors: [] }) as ErrorTree, root);
    at.__errors.push(message);
  }
  return root as ErrorSchema;
}

interface ErrorTree {
  [key: string]: ErrorTree | string[];
  __errors: string[];
}

/** The errors by the places of their answers, for fields inside others. */
export function errorsByPlace(messages: readonly AnswerMessage[]): InnerErrors {
  const errors = new Map<string, string[]>();
  for (const { field, message } of messages) {
    const place = placeOf(field);
    errors.set(place, [...(errors.get(place) ?? []), message]);
  }
  return errors;
}
