/** The names that answers of an imported form have outside: a key of ours is another where a name could be none. */
import type { FieldSchema, FormDocument } from '../form-document';
import { isJsonObject } from './json-value';

/** The fields of a group by key. */
export type Fields = { readonly [key: string]: FieldSchema };

export function fieldsOf({ properties }: FieldSchema | FormDocument['schema']): Fields {
  return (properties ?? {}) as Fields;
}

export function ownEntry(schema: object, key: string): unknown {
  return Object.hasOwn(schema, key) ? (schema as { readonly [entry: string]: unknown })[key] : undefined;
}

export function foreignName(key: string, schema: FieldSchema): string {
  const name = ownEntry(schema, 'x-name');
  return typeof name === 'string' ? name : key;
}

/** The key of the only field of a form whose foreign schema is no object. */
export function rootKey({ schema }: FormDocument): string | undefined {
  const key = ownEntry(schema, 'x-root');
  return typeof key === 'string' && Object.hasOwn(schema.properties, key) ? key : undefined;
}

/** Whether a document was imported: its answers then stand as they are, and are not read as blank. */
export function isForeign({ schema }: FormDocument): boolean {
  return ownEntry(schema, 'x-foreign') === true;
}

export function fieldIn(schema: unknown): FieldSchema | undefined {
  return isJsonObject(schema) ? (schema as unknown as FieldSchema) : undefined;
}
