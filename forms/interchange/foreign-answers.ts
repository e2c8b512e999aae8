/** Answers between a foreign form and the document that it was imported as: names against keys, nothing else. */
import type { Json } from '../../rules/conditions/condition';
import type { FieldSchema, FormDocument } from '../form-document';
import { fieldIn, fieldsOf, foreignName, rootKey } from './foreign-names';
import type { Fields } from './foreign-names';
import { isJsonObject } from './json-value';
import type { JsonObject } from './json-value';

type Rename = (answers: JsonObject, fields: Fields) => [string, Json][];

/** Foreign data as answers. What has no field stays, under a name that no field has. */
export function answersFrom(document: FormDocument, data: Json): JsonObject {
  const key = rootKey(document);
  const fields = fieldsOf(document.schema);
  if (key !== undefined) return { [key]: renamed(data, fields[key], toKeys) };
  return isJsonObject(data) ? Object.fromEntries(toKeys(data, fields)) : {};
}

/** Answers as data of the foreign form; undefined where a form of one value has none. */
export function answersFor(document: FormDocument, answers: JsonObject): Json | undefined {
  const key = rootKey(document);
  const fields = fieldsOf(document.schema);
  if (key === undefined) return Object.fromEntries(toNames(answers, fields));
  const value = Object.hasOwn(answers, key) ? answers[key] : undefined;
  return value === undefined ? undefined : renamed(value, fields[key], toNames);
}

function renamed(value: Json, schema: FieldSchema | undefined, rename: Rename): Json {
  if (!schema) return value;
  if (schema['x-type'] === 'group' && isJsonObject(value))
    return Object.fromEntries(rename(value, fieldsOf(schema)));
  if ((schema['x-type'] !== 'list' && schema['x-type'] !== 'tuple') || !Array.isArray(value)) return value;
  const { prefixItems = [], items } = schema;
  return (value as readonly Json[]).map((each, at) =>
    renamed(each, fieldIn(prefixItems[at] ?? items), rename),
  );
}

/** A name with several fields stands for each of them: those that are hidden leave it aside. */
function toKeys(data: JsonObject, fields: Fields): [string, Json][] {
  const known = new Map<string, string[]>();
  for (const [key, schema] of Object.entries(fields)) {
    const name = foreignName(key, schema);
    known.set(name, [...(known.get(name) ?? []), key]);
  }
  return Object.entries(data).flatMap(([name, value]): [string, Json][] => {
    const keys = known.get(name);
    if (keys) return keys.map((key) => [key, renamed(value, fields[key], toKeys)]);
    return [[strangeName(name, fields), value]];
  });
}

function strangeName(name: string, fields: Fields): string {
  let free = name;
  while (Object.hasOwn(fields, free)) free += '~';
  return free;
}

function toNames(answers: JsonObject, fields: Fields): [string, Json][] {
  return Object.entries(answers).map(([key, value]) => {
    const schema = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return schema ? [foreignName(key, schema), renamed(value, schema, toNames)] : [key, value];
  });
}
