/** Which fields a field's schema holds: those of a group, the entries of a tuple, what each row of a list is. */
import { itemsOf } from '../form-document';
import type { FieldSchema } from '../form-document';
import { EACH } from '../field-path';
import { isObject } from '../document-shape';
import { pointerTo } from '../json-pointer';

export interface InnerField {
  /** Key within the field: a name in a group, a number in a tuple, `*` in a list. */
  readonly key: string;
  readonly schema: FieldSchema;
  readonly required: boolean;
  /** JSON pointer, from the field's own schema. */
  readonly place: string;
}

/** Composites as `x-type` names them. */
export type CompositeKind = 'group' | 'list' | 'tuple';

export function compositeKind({ 'x-type': type }: Pick<FieldSchema, 'x-type'>): CompositeKind | undefined {
  return type === 'group' || type === 'list' || type === 'tuple' ? type : undefined;
}

/** In the order of the document; nothing for a field that holds no others. */
export function innerFields(schema: FieldSchema): readonly InnerField[] {
  switch (compositeKind(schema)) {
    case 'group':
      return fieldsOfGroup(schema);
    case 'list':
      return furtherEntries(schema);
    case 'tuple':
      return [...entriesOfTuple(schema), ...furtherEntries(schema)];
    default:
      return [];
  }
}

function fieldsOfGroup({ properties = {}, required = [] }: FieldSchema): readonly InnerField[] {
  return Object.entries(properties)
    .filter(([, schema]) => isObject(schema))
    .map(([key, schema]) => ({
      key,
      schema: schema as FieldSchema,
      required: required.includes(key),
      place: pointerTo('/properties', key),
    }));
}

function entriesOfTuple({ prefixItems = [], minItems = 0 }: FieldSchema): readonly InnerField[] {
  return prefixItems.map((schema, at) => ({
    key: String(at),
    schema: schema as FieldSchema,
    required: at < minItems,
    place: `/prefixItems/${at}`,
  }));
}

function furtherEntries(schema: FieldSchema): readonly InnerField[] {
  const items = itemsOf(schema);
  return items ? [{ key: EACH, schema: items as FieldSchema, required: true, place: '/items' }] : [];
}
