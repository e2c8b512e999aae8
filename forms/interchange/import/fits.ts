/**
 * Whether a value stands under a foreign schema. Used for the few values that schemas themselves name (`enum`,
 * `const`, defaults), never for answers: those are judged by the form that the import makes.
 */
import type { Json } from '../../../rules/conditions/condition';
import { sameValue } from '../../../rules/conditions/same-value';
import { formats } from '../../formats';
import { Pattern } from '../../patterns/pattern';
import { distinct, isJsonObject } from '../json-value';
import type { JsonObject } from '../json-value';
import type { ImportRun, Source } from './import-run';
import { part } from './keyword-family';

/** One value against one schema, keyword by keyword. */
interface Judging {
  readonly value: Json;
  readonly said: Json;
  readonly schema: JsonObject;
  readonly stands: (value: Json, schema: Json) => boolean;
  readonly follow: (reference: Json) => Source | undefined;
  readonly standsUnder: (value: Json, source: Source) => boolean;
}

export function fits(run: ImportRun, value: Json, source: Source): boolean {
  const { schema } = source;
  if (typeof schema === 'boolean') return schema;
  if (!isJsonObject(schema) || !run.mayGoOn(source.at)) return true;
  const judging = {
    value,
    schema,
    stands: (inner: Json, child: Json) => fits(run, inner, part(child, source.at, source)),
    follow: (reference: Json) => run.follow(reference, source),
    standsUnder: (inner: Json, child: Source) => fits(run, inner, child),
  };
  return Object.entries(schema).every(([keyword, said]) => judges[keyword]?.({ ...judging, said }) ?? true);
}

type Judge = (judging: Judging) => boolean;

const text =
  (holds: (value: string, said: Json) => boolean): Judge =>
  ({ value, said }) =>
    typeof value !== 'string' || holds(value, said);
const number =
  (holds: (value: number, said: number) => boolean): Judge =>
  ({ value, said }) =>
    typeof value !== 'number' || holds(value, Number(said));
const list =
  (holds: (value: readonly Json[], judging: Judging) => boolean): Judge =>
  (judging) =>
    !Array.isArray(judging.value) || holds(judging.value as readonly Json[], judging);
const object =
  (holds: (value: JsonObject, judging: Judging) => boolean): Judge =>
  (judging) =>
    !isJsonObject(judging.value) || holds(judging.value, judging);

const judges: { readonly [keyword: string]: Judge } = {
  type: ({ value, said, schema }) =>
    [said].flat().some((name) => isKind(value, String(name))) || (schema.nullable === true && value === null),
  enum: ({ value, said }) => Array.isArray(said) && said.some((each) => sameValue(each, value)),
  const: ({ value, said }) => sameValue(said, value),
  $ref: ({ value, said, follow, standsUnder }) => {
    const target = follow(said);
    return target === undefined || standsUnder(value, target);
  },
  allOf: ({ value, said, stands }) =>
    !Array.isArray(said) || said.every((each) => stands(value, each as Json)),
  anyOf: ({ value, said, stands }) =>
    !Array.isArray(said) || said.some((each) => stands(value, each as Json)),
  oneOf: ({ value, said, stands }) =>
    !Array.isArray(said) || said.filter((each) => stands(value, each as Json)).length === 1,
  not: ({ value, said, stands }) => !stands(value, said),
  if: ({ value, said, schema, stands }) =>
    stands(value, (stands(value, said) ? schema.then : schema.else) ?? true),
  minLength: text((value, said) => [...value].length >= Number(said)),
  maxLength: text((value, said) => [...value].length <= Number(said)),
  pattern: text((value, said) => matches(value, String(said))),
  format: text((value, said) => formatHolds(value, String(said))),
  minimum: number((value, said) => value >= said),
  maximum: number((value, said) => value <= said),
  exclusiveMinimum: number((value, said) => value > said),
  exclusiveMaximum: number((value, said) => value < said),
  multipleOf: number((value, said) => Number.isInteger(value / said)),
  minItems: list((value, { said }) => value.length >= Number(said)),
  maxItems: list((value, { said }) => value.length <= Number(said)),
  uniqueItems: list((value, { said }) => said !== true || distinct(value).length === value.length),
  items: list((value, { said, schema, stands }) => {
    const own = Array.isArray(said) ? said.length : 0;
    const before = Array.isArray(schema.prefixItems) ? schema.prefixItems.length : 0;
    if (Array.isArray(said)) return value.slice(0, own).every((each, at) => stands(each, said[at] as Json));
    return value.slice(before).every((each) => stands(each, said));
  }),
  prefixItems: list(
    (value, { said, stands }) =>
      !Array.isArray(said) || value.slice(0, said.length).every((each, at) => stands(each, said[at] as Json)),
  ),
  additionalItems: list((value, { said, schema, stands }) => {
    const own = Array.isArray(schema.items) ? schema.items.length : value.length;
    return value.slice(own).every((each) => stands(each, said));
  }),
  properties: object((value, { said, stands }) =>
    Object.entries(said as JsonObject).every(
      ([name, schema]) => !Object.hasOwn(value, name) || stands(value[name] ?? null, schema),
    ),
  ),
  required: object((value, { said }) => [said].flat().every((name) => Object.hasOwn(value, String(name)))),
  additionalProperties: object((value, { said, schema, stands }) => {
    const own = isJsonObject(schema.properties) ? schema.properties : {};
    return Object.entries(value).every(([name, each]) => Object.hasOwn(own, name) || stands(each, said));
  }),
};

function isKind(value: Json, name: string): boolean {
  switch (name) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === name;
  }
}

function matches(value: string, pattern: string): boolean {
  try {
    return new Pattern(pattern).test(value);
  } catch {
    return true;
  }
}

function formatHolds(value: string, name: string): boolean {
  const known: { readonly [format: string]: (text: string) => boolean } = formats;
  return known[name]?.(value) ?? true;
}
