/** Keywords of any value: its kind, the only values that stand, references to and sums of other schemas. */
import type { Json } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import { pointerTo } from '../../json-pointer';
import { distinct } from '../json-value';
import { part } from './keyword-family';
import type { KeywordFamily, Said } from './keyword-family';
import type { Kind, Shape } from './shape';

const kinds: ReadonlySet<string> = new Set<Kind>(['string', 'number', 'boolean', 'object', 'array', 'null']);

export const valueKeywords: KeywordFamily = {
  type: ({ run, shape, value, at, schema }) => {
    const names = (Array.isArray(value) ? value : [value]).map(String);
    const said = new Set<Kind>(names.map((name) => (name === 'integer' ? 'number' : name)) as Kind[]);
    if ([...said].some((name) => !kinds.has(name))) return run.refuse(at, 'type');
    // OpenAPI's word, which ajv takes too.
    if (schema.nullable === true) said.add('null');
    if (names.includes('integer') && !names.includes('number')) shape.integer = true;
    limitKinds(shape, said);
  },
  nullable: () => undefined,
  enum: ({ shape, value }) => {
    const values: readonly Json[] = Array.isArray(value) ? value : [];
    shape.enumValues ??= values;
    limitValues(shape, values);
  },
  const: ({ shape, value }) => {
    shape.constant = true;
    limitValues(shape, [value]);
  },
  $ref: ({ run, value, source, also }) => {
    const target = run.follow(value, source);
    if (target) also(target);
  },
  $dynamicRef: ({ run, at }) => run.refuse(at, '$ref'),
  $recursiveRef: ({ run, at }) => run.refuse(at, '$ref'),
  allOf: ({ value, at, source, also }) => {
    if (Array.isArray(value))
      value.forEach((schema, index) => also(part(schema as Json, pointerTo(at, index), source)));
  },
};

function limitKinds(shape: Shape, said: ReadonlySet<Kind>): void {
  const { kinds: before } = shape;
  shape.kinds = before ? new Set([...before].filter((kind) => said.has(kind))) : said;
}

export function limitValues(shape: Shape, said: readonly Json[]): void {
  const { values: before } = shape;
  if (!before) shape.values = distinct(said);
  else {
    const texts = new Set(said.map(canonicalText));
    shape.values = before.filter((value) => texts.has(canonicalText(value)));
  }
}

/** Alternatives and conditions are gathered here and understood when the whole value is known. */
export const choiceKeywords: KeywordFamily = {
  oneOf: (said) => addAlternatives(said, 'oneOf'),
  anyOf: (said) => addAlternatives(said, 'anyOf'),
  not: ({ shape, value, at, source }) => {
    shape.nots.push(part(value, at, source));
  },
  if: ({ shape, value, at, schema, source }) => {
    const follows = (keyword: 'then' | 'else') => {
      const schemaThen = schema[keyword];
      return schemaThen === undefined ? undefined : part(schemaThen, pointerTo(source.at, keyword), source);
    };
    const [then, otherwise] = [follows('then'), follows('else')];
    if (then ?? otherwise) shape.conditionals.push({ when: part(value, at, source), then, otherwise, at });
  },
  // Read together with `if`.
  then: () => undefined,
  else: () => undefined,
  dependencies: addDependencies,
  dependentSchemas: addDependencies,
  dependentRequired: addDependencies,
};

function addAlternatives({ shape, value, at, source }: Said, keyword: 'oneOf' | 'anyOf'): void {
  if (!Array.isArray(value)) return;
  const branches = value.map((schema, index) => part(schema as Json, pointerTo(at, index), source));
  shape.alternatives.push({ keyword, at, branches });
}

/** What must hold when an entry is there: a schema, or a list of further entries. */
function addDependencies({ shape, value, at, source }: Said): void {
  for (const [name, needed] of Object.entries(value ?? {}) as [string, Json][]) {
    const place = pointerTo(at, name);
    const schema = Array.isArray(needed) ? { required: needed } : needed;
    shape.conditionals.push({
      when: { present: name },
      then: part(schema, place, source),
      otherwise: undefined,
      at: place,
    });
  }
}
