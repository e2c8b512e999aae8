/** The options of fields that are answered by choosing, wherever their schema lists them. */
import { isObject } from '../document-shape';
import type { Json } from '../../rules/conditions/condition';
import { editRefused } from './edit-refused';
import type { FieldDraft, JsonObject } from './form-draft';

/** Options by the names under which texts and rules know them. */
export function optionsOf(field: FieldDraft): readonly string[] {
  return valuesOf(field)?.map(optionName) ?? [];
}

/** What is no text is known by its JSON. */
export function optionName(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** @throws EditRefused no-options */
export function withOptions(
  field: FieldDraft,
  path: string,
  change: (values: readonly Json[]) => readonly Json[],
): FieldDraft {
  const values = valuesOf(field);
  if (!values) throw editRefused('no-options', { field: path });
  if (Array.isArray(field.enum)) return { ...field, enum: change(values) };
  return { ...field, items: { ...(field.items as JsonObject), enum: change(values) } };
}

function valuesOf({ enum: own, items }: FieldDraft): readonly Json[] | undefined {
  const values = Array.isArray(own) ? own : isObject(items) ? (items as JsonObject).enum : undefined;
  return Array.isArray(values) ? (values as readonly Json[]) : undefined;
}
