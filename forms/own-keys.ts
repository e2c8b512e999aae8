/** Lets closed objects of a schema hold keys of their author: those that begin with `x-` and that we do not know. */

/** Matches keys that belong to an author's own tools. */
const OWN_KEY = '^x-';

/** The schema with every closed object in it open for keys that begin with `x-`. The schema's type stays as it is. */
export function withOwnKeys<Schema>(schema: Schema): Schema {
  return opened(schema) as Schema;
}

function opened(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(opened);
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(Object.entries(schema).map(([key, part]) => [key, opened(part)]));
  return parts.additionalProperties === false ? { ...parts, patternProperties: { [OWN_KEY]: {} } } : parts;
}
