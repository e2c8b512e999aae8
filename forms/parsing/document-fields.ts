/** The fields of a document whose fields are checked, those inside others too, each with its path and its place. */
import { compositeKind, innerFields } from '../composites/inner-fields';
import { childPath } from '../field-path';
import type { FieldSchema, FormDocument } from '../form-document';
import { pointerTo } from '../json-pointer';

export interface DocumentField {
  readonly path: string;
  readonly schema: FieldSchema;
  /** JSON pointer into the document. */
  readonly place: string;
  /** Path of the list or tuple of which it is an entry; undefined for a field with a name of its own. */
  readonly around: string | undefined;
}

/** By path. */
export type DocumentFields = ReadonlyMap<string, DocumentField>;

export function documentFields({ schema: { properties } }: Pick<FormDocument, 'schema'>): DocumentFields {
  const fields = new Map<string, DocumentField>();
  const add = (field: DocumentField): void => {
    fields.set(field.path, field);
    const around = compositeKind(field.schema) === 'group' ? undefined : field.path;
    for (const { key, schema, place } of innerFields(field.schema))
      add({ path: childPath(field.path, key), schema, place: field.place + place, around });
  };
  for (const [key, schema] of Object.entries(properties))
    add({ path: childPath('', key), schema, place: pointerTo('/schema/properties', key), around: undefined });
  return fields;
}
