/** Fields by path: of the form, of a group (`address.city`), of the rows of a list (`devices.*.kind`), of a tuple (`size.0`). */
import { isObject } from '../document-shape';
import type { Json } from '../../rules/conditions/condition';
import { childPath, keysOf } from '../field-path';
import { editRefused } from './edit-refused';
import type { FieldDraft, FieldsDraft, FormDraft, JsonObject } from './form-draft';

/** What holds fields by key: the form itself, or a group. */
export interface FieldHolder extends JsonObject {
  readonly properties: FieldsDraft & JsonObject;
}

/** The path of what a field lies in; empty for a field of the form itself. */
export function parentOf(path: string): string {
  return keysOf(path).slice(0, -1).reduce(childPath, '');
}

export function lastKeyOf(path: string): string {
  return keysOf(path).at(-1) ?? '';
}

/** Every field with its path, a holder before what it holds. */
export function allFields(form: FormDraft): readonly (readonly [path: string, field: FieldDraft])[] {
  return fieldsIn(form.schema.properties, '');
}

function fieldsIn(fields: FieldsDraft, holder: string): [string, FieldDraft][] {
  return Object.entries(fields).flatMap(([key, field]) => withInner(field, childPath(holder, key)));
}

function withInner(field: FieldDraft, path: string): [string, FieldDraft][] {
  const own: [string, FieldDraft] = [path, field];
  const { properties, items, prefixItems } = field;
  const inner = isFields(field['x-type'], properties) ? fieldsIn(properties, path) : [];
  const rows = isField(items) ? withInner(items, `${path}.*`) : [];
  const places = Array.isArray(prefixItems) ? (prefixItems as readonly Json[]) : [];
  const parts = places.flatMap((part, at) => (isField(part) ? withInner(part, `${path}.${at}`) : []));
  return [own, ...inner, ...rows, ...parts];
}

/** @throws EditRefused no-such-field */
export function fieldAt(form: FormDraft, path: string): FieldDraft {
  const found = findField(form, path);
  if (!found) throw editRefused('no-such-field', { field: path });
  return found;
}

export function findField(form: FormDraft, path: string): FieldDraft | undefined {
  return allFields(form).find(([each]) => each === path)?.[1];
}

/** The fields that a holder has, by key. @throws EditRefused no-such-place where nothing can hold fields */
export function fieldsOf(form: FormDraft, holder: string): FieldsDraft {
  if (holder === '') return form.schema.properties;
  const { properties, 'x-type': type } = fieldAt(form, holder);
  if (!isFields(type, properties)) throw editRefused('no-such-place', { place: holder });
  return properties;
}

/** @throws EditRefused no-such-field */
export function withField(
  form: FormDraft,
  path: string,
  change: (field: FieldDraft) => FieldDraft,
): FormDraft {
  fieldAt(form, path);
  const keys = keysOf(path);
  return { ...form, schema: changeIn(form.schema as unknown as JsonObject, keys, change) as never };
}

/** The form or group that holds fields, changed: its `properties` and `required`. */
export function withHolder(
  form: FormDraft,
  holder: string,
  change: (holder: FieldHolder) => FieldHolder,
): FormDraft {
  fieldsOf(form, holder);
  if (holder === '') return { ...form, schema: change(form.schema as unknown as FieldHolder) as never };
  return withField(form, holder, (field) => change(field as unknown as FieldHolder) as unknown as FieldDraft);
}

/** A place below a schema: an own field, what a list repeats, or a place of a tuple. */
function changeIn(
  schema: JsonObject,
  keys: readonly string[],
  change: (field: FieldDraft) => FieldDraft,
): JsonObject {
  const [key, ...rest] = keys;
  if (key === undefined) return change(schema as FieldDraft);
  const below = (value: Json | undefined) => changeIn(value as JsonObject, rest, change);
  if (key === '*') return { ...schema, items: below(schema.items) };
  if (Array.isArray(schema.prefixItems) && /^\d+$/.test(key)) {
    const places = schema.prefixItems as readonly Json[];
    return { ...schema, prefixItems: places.map((each, at) => (at === Number(key) ? below(each) : each)) };
  }
  const properties = schema.properties as JsonObject;
  return { ...schema, properties: { ...properties, [key]: below(properties[key]) } };
}

function isField(value: unknown): value is FieldDraft {
  return isObject(value) && typeof value['x-type'] === 'string';
}

/** The `properties` of money or a file are no fields. */
function isFields(type: string, properties: unknown): properties is FieldsDraft {
  return type === 'group' && isObject(properties);
}
