/** The fields of a form as a tree: each may hold others. Its leaves are what is answered. */
import { childPath } from './field-path';
import type { FormField } from './field-types/field-type';

/** A field where it stands. */
export interface PlacedField {
  /** `devices.*.kind` */
  readonly path: string;
  readonly field: FormField;
}

/** Every field with those inside it, each before what lies in it. */
export function allFields(fields: Iterable<FormField>, around = ''): readonly PlacedField[] {
  return [...fields].flatMap((field) => {
    const path = childPath(around, field.key);
    return [{ path, field }, ...allFields(innerOf(field), path)];
  });
}

/** The fields that lie directly in a field. */
export function innerOf({ parts = [], item }: FormField): readonly FormField[] {
  return item ? [...parts, item] : parts;
}
