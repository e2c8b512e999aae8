/** What a field type says of a value, for tests: the clauses that it breaks, or `empty`. */
import type { Json } from '../../rules/conditions/condition';
import type { FieldType, FormField } from '../field-types/field-type';
import type { FieldSchema } from '../form-document';

export function clausesOf(
  type: FieldType,
  value: unknown,
  schema: Partial<FieldSchema> = {},
): readonly string[] {
  const field = { 'x-type': 'any', type: type.jsonType, ...schema } as FieldSchema;
  const json = value as Json;
  if (type.isEmpty(json)) return ['empty'];
  return type
    .checker(field)(json)
    .map(({ clause }) => clause);
}

/** Reads posted values as a page would post them: `{ '': [...], amount: [...] }`. */
export function posted(
  type: FieldType,
  parts: Readonly<Record<string, readonly string[]>>,
  schema: Partial<FieldSchema> = {},
): Json | undefined {
  const field = {
    key: 'field',
    schema: { 'x-type': 'any', ...schema },
    texts: { label: { en: 'Field', 'zh-CN': '字段' } },
    required: false,
  } as FormField;
  return type.readPosted(
    (part = '') => parts[part] ?? [],
    field,
    () => undefined,
  );
}
