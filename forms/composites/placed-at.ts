/** The field that an answer belongs to, by the place of the answer. */
import { childPath, keysOf } from '../field-path';
import type { FormField } from '../field-types/field-type';
import type { PlacedField } from '../form-tree';

/** @param place `office`, `address.city`, `devices.0.kind`; undefined where no answer can lie */
export function placedAt(fields: Iterable<FormField>, place: string): PlacedField | undefined {
  const [key = '', ...rest] = keysOf(place);
  const field = [...fields].find((each) => each.key === key);
  return rest.reduce<PlacedField | undefined>(
    (around, entry) => around && entryOf(around, entry),
    field && { path: childPath('', key), field },
  );
}

function entryOf({ path, field: { parts = [], item, schema } }: PlacedField, key: string) {
  const isGroup = schema['x-type'] === 'group';
  const field = isGroup
    ? parts.find((each) => each.key === key)
    : /^\d+$/.test(key)
      ? (parts[Number(key)] ?? item)
      : undefined;
  return field && { path: childPath(path, field.key), field };
}
