/** Checks a document against a closed JSON Schema without compiling anything, with place and remedy for each fault. */
import { authorFault } from './author-error';
import type { AuthorFault } from './author-error';
import { pointerTo } from './json-pointer';

/** The keywords that the schemas of our own documents use. Patterns here are ours, never an admin's. */
export interface ShapeSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: { readonly [key: string]: ShapeSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | ShapeSchema;
  readonly patternProperties?: { readonly [pattern: string]: ShapeSchema };
  readonly items?: ShapeSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Lists every way in which `value` is not of the shape that `schema` describes. */
export function shapeFaults(value: unknown, schema: ShapeSchema, place = ''): AuthorFault[] {
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (types && !types.some((type) => isOfType(value, type))) {
    return [authorFault(place, 'not-of-type', { type: types.join(' | ') })];
  }
  const known = 'const' in schema ? [schema.const] : schema.enum;
  if (known && !known.includes(value)) {
    return [authorFault(place, 'unknown-word', { word: String(value), known: known.join(', ') })];
  }
  if (typeof value === 'string') return textFaults(value, schema, place);
  if (typeof value === 'number') return boundFaults(value, schema.minimum, schema.maximum, place);
  if (Array.isArray(value)) return listFaults(value, schema, place);
  return isObject(value) ? objectFaults(value, schema, place) : [];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textFaults(value: string, schema: ShapeSchema, place: string): AuthorFault[] {
  const { pattern } = schema;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
    return [authorFault(place, 'not-written-so', { pattern })];
  }
  return boundFaults(value.length, schema.minLength, schema.maxLength, place);
}

function listFaults(value: readonly unknown[], schema: ShapeSchema, place: string): AuthorFault[] {
  const { items, minItems, maxItems } = schema;
  const faults = boundFaults(value.length, minItems, maxItems, place);
  if (schema.uniqueItems && new Set(value).size < value.length)
    faults.push(authorFault(place, 'entry-twice'));
  if (!items || faults.length > 0) return faults;
  return value.flatMap((each, at) => shapeFaults(each, items, pointerTo(place, at)));
}

function objectFaults(
  value: Readonly<Record<string, unknown>>,
  schema: ShapeSchema,
  place: string,
): AuthorFault[] {
  const faults = (schema.required ?? [])
    .filter((key) => !Object.hasOwn(value, key))
    .map((key) => authorFault(place, 'missing-key', { key }));
  for (const [key, child] of Object.entries(value)) {
    const own =
      schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    const rule = own ?? matching(schema, key) ?? schema.additionalProperties;
    const at = pointerTo(place, key);
    if (rule === false) faults.push(authorFault(at, 'unknown-key', { key }));
    else if (typeof rule === 'object') faults.push(...shapeFaults(child, rule, at));
  }
  return faults;
}

function matching({ patternProperties = {} }: ShapeSchema, key: string): ShapeSchema | undefined {
  return Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1];
}

function boundFaults(value: number, least = -Infinity, most = Infinity, place: string): AuthorFault[] {
  if (value < least) return [authorFault(place, 'below', { limit: least })];
  return value > most ? [authorFault(place, 'above', { limit: most })] : [];
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}
