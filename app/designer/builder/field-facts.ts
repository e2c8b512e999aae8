/** What the designer asks of a field again and again. */
import { findField, lastKeyOf, parentOf } from '../../../forms/editing/field-place';
import type { FieldDraft, FormDraft } from '../../../forms/editing/form-draft';

/** Whether it must be answered whenever it is shown, rules apart. */
export function isRequired(form: FormDraft, path: string): boolean {
  const parent = parentOf(path);
  const holder = parent === '' ? form.schema : findField(form, parent);
  const required = holder?.required;
  return Array.isArray(required) && (required as readonly unknown[]).includes(lastKeyOf(path));
}

/** The value at a place in a field's schema: `/properties/amount/minimum`. */
export function valueAt(field: FieldDraft | undefined, place: string): unknown {
  let value: unknown = field;
  for (const key of place.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
