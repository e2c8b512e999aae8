/** Reads what a page without scripts posted for a field, and for all that lies in it. */
import type { Json } from '../../rules/conditions/condition';
import { emptinessOf } from '../emptiness';
import type { FormField, PostedField } from '../field-types/field-type';
import { fieldTypeOf } from '../field-types/field-types';

/** Undefined where nothing was posted, null where it was left empty. */
export function readPosted(field: FormField, posted: PostedField): Json | undefined {
  const type = fieldTypeOf(field.schema['x-type']);
  const value = type.readPosted(posted, field, readPosted);
  // What lies in a group may have been answered on another page.
  if (value === undefined || value === null || type.holds === 'group') return value;
  return emptinessOf(type, field.schema)(value) ? null : value;
}
