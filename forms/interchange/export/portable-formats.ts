/** Formats of ours that nobody else knows, as patterns that everybody does. */
import type { Json } from '../../../rules/conditions/condition';
import { isJsonObject } from '../json-value';
import type { JsonObject } from '../json-value';

const day = '\\d{4}-\\d{2}-\\d{2}';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?';

const patterns: Readonly<Record<string, string>> = {
  'local-time': `^${time}$`,
  'local-date-time': `^${day}T${time}$`,
  'time-zone': '^[A-Za-z0-9_+\\-/]+$',
  phone: '^\\+[1-9]\\d{6,14}$',
  'web-address': `^[hH][tT][tT][pP][sS]?://(?:\\[[0-9a-fA-F:.]{2,45}\\]|${label}(?:\\.${label})*\\.?)(?::\\d{1,5})?(?:[/?#][^\\s\\p{Cc}<>"\\\\]*)?$`,
};

/** The same schema with patterns in the place of such formats. */
export function portable(schema: JsonObject): JsonObject {
  // No value is one of none, but JSON Schema has no empty `enum`.
  if (Array.isArray(schema.enum) && schema.enum.length === 0) return { not: {} };
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => [key, portableIn(value)]);
  const { format, ...others } = Object.fromEntries(entries);
  const pattern =
    typeof format === 'string' && Object.hasOwn(patterns, format) ? patterns[format] : undefined;
  if (pattern === undefined) return Object.fromEntries(entries);
  return others.pattern === undefined ? { ...others, pattern } : { ...others, allOf: [{ pattern }] };
}

function portableIn(value: Json): Json {
  if (Array.isArray(value)) return value.map(portableIn);
  return isJsonObject(value) ? portable(value) : value;
}
