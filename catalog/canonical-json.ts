/** The canonical form of a stored document: one text for one content, so that a hash and a diff mean something. */
import type { Json } from '../rules/conditions/condition';

/** As much of a document's JSON Schema as its key order depends on. */
export interface OrderingSchema {
  readonly properties?: { readonly [key: string]: OrderingSchema };
  readonly required?: readonly string[];
  readonly items?: OrderingSchema | readonly OrderingSchema[];
  readonly additionalProperties?: boolean | OrderingSchema;
  readonly anyOf?: readonly OrderingSchema[];
  readonly [keyword: string]: unknown;
}

/** A value that fits on the rest of its line stands on it; one that does not is broken, one entry a line. */
const LINE_WIDTH = 110;

/**
 * Writes a document that its schema has accepted: keys that the schema names in the schema's order, keys of maps
 * and of conditions as the author ordered them; two spaces a level, a newline at the end.
 */
export function canonicalJson(document: object, schema: OrderingSchema): string {
  // Types made from schemas say `unknown` where any JSON may stand; what a schema accepted came out of JSON.
  return write(inOrder(document as Json, schema), 0, 0) + '\n';
}

function inOrder(value: Json, schema: OrderingSchema): Json {
  if (value === null || typeof value !== 'object') return value;
  const branch = schema.anyOf ? (schema.anyOf.find((each) => describes(each, value)) ?? {}) : schema;
  if (isList(value)) return value.map((element, index) => inOrder(element, schemaOfElement(branch, index)));
  const known = Object.keys(branch.properties ?? {}).filter((key) => Object.hasOwn(value, key));
  const others = Object.keys(value).filter((key) => !known.includes(key));
  return Object.fromEntries(
    [...known, ...others].map((key) => [key, inOrder(value[key] ?? null, schemaOfKey(branch, key))]),
  );
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether an alternative of a schema is the one that an object was written for. */
function describes(schema: OrderingSchema, value: object): boolean {
  const keys = Object.keys(value);
  return (
    (schema.required ?? []).every((key) => keys.includes(key)) &&
    keys.every((key) => schema.properties !== undefined && Object.hasOwn(schema.properties, key))
  );
}

function schemaOfKey(schema: OrderingSchema, key: string): OrderingSchema {
  if (schema.properties && Object.hasOwn(schema.properties, key)) return schema.properties[key] ?? {};
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
}

function schemaOfElement(schema: OrderingSchema, index: number): OrderingSchema {
  const { items = {} } = schema;
  return isTuple(items) ? (items[index] ?? {}) : items;
}

function isTuple(items: OrderingSchema | readonly OrderingSchema[]): items is readonly OrderingSchema[] {
  return Array.isArray(items);
}

/** `column` is where the value begins on its line, for what stands before it: indentation and key. */
function write(value: Json, level: number, column: number): string {
  const short = onOneLine(value);
  if (value === null || typeof value !== 'object' || column + short.length <= LINE_WIDTH) return short;
  const indent = '  '.repeat(level + 1);
  const entries = isList(value)
    ? value.map((element) => indent + write(element, level + 1, indent.length))
    : Object.entries(value).map(([key, entry]) => {
        const lead = `${indent}${JSON.stringify(key)}: `;
        return lead + write(entry, level + 1, lead.length);
      });
  const [open, close] = isList(value) ? '[]' : '{}';
  return `${open}\n${entries.join(',\n')}\n${'  '.repeat(level)}${close}`;
}

function onOneLine(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${onOneLine(entry)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
