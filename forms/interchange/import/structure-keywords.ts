/** Keywords of lists and objects: entries, what they must be, and what may stand besides. */
import type { Json } from '../../../rules/conditions/condition';
import { pointerTo } from '../../json-pointer';
import { isJsonObject } from '../json-value';
import type { RefusalKeyword } from '../refusal-keywords';
import { part } from './keyword-family';
import type { KeywordFamily, Said } from './keyword-family';
import { limit } from './scalar-keywords';

const refusedUnless =
  (keyword: RefusalKeyword, harmless: (value: Json) => boolean) =>
  ({ run, at, value }: Said): void => {
    if (!harmless(value)) run.refuse(at, keyword);
  };

const saysNothing = (value: Json): boolean =>
  value === true || (isJsonObject(value) && Object.keys(value).length === 0);

export const listKeywords: KeywordFamily = {
  minItems: limit('array', Math.max),
  maxItems: limit('array', Math.min),
  uniqueItems: ({ shape, value }) => {
    if (value !== true) return;
    shape.families.set('array', 'uniqueItems');
    shape.limits.set('uniqueItems', true);
  },
  items: (said) => {
    const { shape, value, at, schema, source } = said;
    shape.families.set('array', 'items');
    if (Array.isArray(value)) setPrefix(said, value);
    // Beside `prefixItems` it is about the entries that follow; beside an old tuple it cannot stand.
    else if (Array.isArray(schema.prefixItems)) setRest(said);
    else shape.items.push(part(value, at, source));
  },
  prefixItems: (said) => {
    said.shape.families.set('array', 'prefixItems');
    if (Array.isArray(said.value)) setPrefix(said, said.value);
  },
  additionalItems: (said) => {
    if (Array.isArray(said.schema.items)) setRest(said);
  },
  contains: ({ shape, value, at, source }) => {
    shape.families.set('array', 'contains');
    shape.contains.push(part(value, at, source));
  },
  minContains: refusedUnless('contains', (value) => value === 1),
  maxContains: refusedUnless('contains', () => false),
  unevaluatedItems: refusedUnless('unevaluatedProperties', saysNothing),
};

function setPrefix({ run, shape, at, source }: Said, schemas: readonly Json[]): void {
  if (shape.prefix.length > 0) run.refuse(at, 'type');
  else shape.prefix = schemas.map((schema, index) => [part(schema, pointerTo(at, index), source)]);
}

function setRest({ shape, value, at, source }: Said): void {
  shape.items.push(part(value, at, source));
}

export const objectKeywords: KeywordFamily = {
  properties: ({ shape, value, at, source }) => {
    if (!isJsonObject(value)) return;
    shape.families.set('object', 'properties');
    for (const [name, schema] of Object.entries(value)) {
      const sources = shape.properties.get(name) ?? [];
      sources.push(part(schema, pointerTo(at, name), source));
      shape.properties.set(name, sources);
    }
  },
  required: ({ shape, value }) => {
    if (!Array.isArray(value)) return;
    if (value.length > 0) shape.families.set('object', 'required');
    for (const name of value) shape.required.add(String(name));
  },
  additionalProperties: ({ run, shape, value, at, schema }) => {
    if (saysNothing(value)) return;
    shape.families.set('object', 'additionalProperties');
    if (value !== false) return run.refuse(at, 'additionalProperties');
    const names = Object.keys(isJsonObject(schema.properties) ? schema.properties : {});
    const { closedTo } = shape;
    shape.closedTo = new Set(closedTo ? names.filter((name) => closedTo.has(name)) : names);
    shape.closedAt = at;
  },
  patternProperties: refusedUnless('patternProperties', saysNothing),
  propertyNames: refusedUnless('propertyNames', saysNothing),
  minProperties: refusedUnless('minProperties', (value) => value === 0),
  maxProperties: refusedUnless('minProperties', () => false),
  unevaluatedProperties: refusedUnless('unevaluatedProperties', saysNothing),
};
