/** Answers to a foreign schema: mostly fitting ones, and ones at and beyond the edges of what it allows. */
import type { Json } from '../../../rules/conditions/condition';
import { Pattern } from '../../patterns/pattern';
import { ImportRun } from '../import/import-run';
import { isJsonObject } from '../json-value';
import type { JsonObject } from '../json-value';
import type { RandomSource } from './random-source';

const DEEPEST = 7;

const strays: readonly Json[] = [
  null,
  '',
  'x',
  0,
  1,
  -1,
  2.5,
  true,
  false,
  [],
  {},
  ['x', 'x'],
  { strange: 1 },
  ' ',
];

/** Random answers to one schema. Nothing about them is certain but that many of them fit. */
export class RandomAnswers {
  constructor(
    private readonly root: Json,
    private readonly random: RandomSource,
  ) {}

  /** @param wild how much of it is left out, of the wrong kind or beside the point, from 0 to 1 */
  answers(wild: number): Json {
    return this.value([this.root], wild, 0);
  }

  private value(schemas: readonly Json[], wild: number, depth: number): Json {
    const { random } = this;
    if (depth > 0 && random.chance(wild / 4)) return random.pick(strays);
    const said = this.merged(schemas, 0);
    const values = [...listOf(said.enum), ...('const' in said ? [said.const ?? null] : [])];
    if (values.length > 0) return random.pick(values);
    const types = listOf(said.type).map(String);
    const inferred =
      said.properties || said.required ? 'object' : said.items || said.prefixItems ? 'array' : 'any';
    const type = types.length > 0 ? random.pick(types) : inferred;
    switch (type) {
      case 'object':
        return this.object(said, wild, depth);
      case 'array':
        return this.array(said, wild, depth);
      case 'string':
        return this.text(said, wild);
      case 'number':
      case 'integer':
        return this.number(said, type === 'integer', wild);
      case 'boolean':
        return random.chance(0.5);
      case 'null':
        return null;
      default:
        return random.pick(strays);
    }
  }

  /** One reading of a schema: references followed, one alternative taken, a consequence perhaps. */
  private merged(schemas: readonly Json[], depth: number): JsonObject {
    let said: Record<string, Json> = {};
    const queue = [...schemas];
    for (let at = 0; at < queue.length && at < 60 && depth < 20; at += 1) {
      const schema = queue[at];
      if (!isJsonObject(schema)) continue;
      const { properties, required, ...others } = schema;
      said = { ...others, ...said };
      said.properties = joined(said.properties, properties);
      said.required = [...listOf(said.required), ...listOf(required)];
      if (typeof schema.$ref === 'string') queue.push(this.target(schema.$ref));
      queue.push(...listOf(schema.allOf));
      for (const keyword of ['oneOf', 'anyOf'])
        if (listOf(schema[keyword]).length > 0) queue.push(this.random.pick(listOf(schema[keyword])));
      if (schema.if !== undefined) {
        const holds = this.random.chance(0.6);
        if (holds) queue.push(schema.if);
        const follows = holds ? schema.then : schema.else;
        if (follows !== undefined) queue.push(follows);
      }
      for (const keyword of ['dependencies', 'dependentSchemas', 'dependentRequired'])
        for (const needed of Object.values((schema[keyword] as JsonObject | undefined) ?? {}))
          if (this.random.chance(0.6)) queue.push(Array.isArray(needed) ? { required: needed } : needed);
    }
    return said;
  }

  private target(reference: string): Json {
    if (reference === '#') return this.root;
    return new ImportRun(this.root).follow(reference, new ImportRun(this.root).whole())?.schema ?? true;
  }

  private object(said: JsonObject, wild: number, depth: number): Json {
    const { random } = this;
    if (depth > DEEPEST) return {};
    const required = new Set(listOf(said.required).map(String));
    const made: Record<string, Json> = {};
    for (const [name, schema] of Object.entries((said.properties as JsonObject | undefined) ?? {})) {
      const isIn = required.has(name) ? !random.chance(wild / 5) : random.chance(0.6);
      if (isIn) made[name] = this.value(Array.isArray(schema) ? schema : [schema], wild, depth + 1);
    }
    for (const name of required)
      if (!Object.hasOwn(made, name) && !random.chance(wild)) made[name] = random.pick(strays);
    if (random.chance(wild / 6)) made[random.pick(['unknown', 'extra key', 'value'])] = random.pick(strays);
    return made;
  }

  private array(said: JsonObject, wild: number, depth: number): Json {
    const { random } = this;
    if (depth > DEEPEST) return [];
    const least = numberOf(said.minItems) ?? 0;
    const most = Math.min(numberOf(said.maxItems) ?? least + 3, least + 6);
    const length = Math.max(
      0,
      random.pick([
        least,
        most,
        least + 1,
        least - (random.chance(wild) ? 1 : 0),
        most + (random.chance(wild) ? 1 : 0),
      ]),
    );
    const tuple = Array.isArray(said.items) ? said.items : listOf(said.prefixItems);
    const further = Array.isArray(said.items) ? said.additionalItems : said.items;
    const entries: Json[] = [];
    for (let at = 0; at < length; at += 1) {
      const schema = (tuple[at] as Json | undefined) ?? further ?? true;
      entries.push(
        random.chance(wild / 8) && entries[0] !== undefined
          ? entries[0]
          : this.value([schema], wild, depth + 1),
      );
    }
    return entries;
  }

  private text(said: JsonObject, wild: number): Json {
    const { random } = this;
    const least = numberOf(said.minLength) ?? 0;
    const most = numberOf(said.maxLength);
    const isTame = !random.chance(wild);
    const inside = [least, least + 1, ...(most === undefined ? [] : [most])];
    const outside = [least - 1, ...(most === undefined ? [] : [most + 1])];
    const length = Math.max(0, random.pick(isTame ? inside : [...inside, ...outside]));
    const byLength = 'aB3 é𝒳'.repeat(1 + length).slice(0, length);
    const samples = typeof said.format === 'string' ? (formatSamples[said.format] ?? []) : [];
    if (isTame && samples[0] !== undefined) return random.pick(samples.slice(0, 2));
    const pattern = said.pattern;
    if (isTame && typeof pattern === 'string') return random.pick(matching(pattern));
    const given = [...listOf(said.examples), ...listOf(said.default)];
    return random.pick([byLength, byLength, ...samples, ...commonTexts, ...given]);
  }

  private number(said: JsonObject, whole: boolean, wild: number): Json {
    const { random } = this;
    const step = numberOf(said.multipleOf) ?? 1;
    const [low, high] = [numberOf(said.minimum), numberOf(said.maximum)];
    const inside = [
      ...(low === undefined ? [] : [low, low + step]),
      ...(high === undefined ? [] : [high, high - step]),
    ];
    if (inside.length > 0 && !random.chance(wild)) return random.pick(inside);
    const edges = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].flatMap(
      (keyword) => numberOf(said[keyword]) ?? [],
    );
    const near = edges.flatMap((edge) => [edge, edge - 1, edge + 1, edge + step, edge - step]);
    return random.pick([
      ...near,
      ...near,
      0,
      step,
      step * 3,
      7,
      -2,
      ...(whole && !random.chance(wild) ? [] : [1.5]),
    ]);
  }
}

/** Texts that match a pattern, as far as some are at hand. */
function matching(pattern: string): readonly string[] {
  const fitting = patternSamples.filter((text) => new Pattern(pattern).test(text));
  return fitting.length > 0 ? fitting : patternSamples;
}

const patternSamples = [
  '0',
  '12',
  '12345',
  '12345-6789',
  '1.50',
  '-3.00',
  '0.00',
  'a',
  'abc-1',
  'io.janus',
  'A_b',
  '2024-02-29',
  '2024',
];

const commonTexts = [
  'a',
  'hello',
  'abc-1',
  'A text of some length, longer than others are.',
  '2024-02-29',
  '日本',
];

const formatSamples: Readonly<Record<string, readonly string[]>> = {
  email: ['a@b.example', 'chuck@norris.net', 'a@b', '@'],
  date: ['2024-02-29', '2023-02-29', '1999-12-31', '99-1-1'],
  time: ['12:00:00Z', '23:59:60Z', '25:00:00Z', '12:00', '12:00:00+02:00'],
  'date-time': [
    '2024-02-29T12:00:00Z',
    '1999-07-01T00:00:00.000Z',
    '2024-02-30T12:00:00Z',
    '2024-01-01T12:00',
  ],
  uri: ['http://chucknorris.com/', 'urn:isbn:1', 'no uri', '//x'],
  url: ['http://example.com/', 'ftp://example.com', 'http://localhost'],
  uuid: ['123e4567-e89b-12d3-a456-426614174000', '123'],
  ipv4: ['1.2.3.4', '256.1.1.1'],
  ipv6: ['::1', 'fe80::1%', '1::2::3'],
  hostname: ['example.com', '-x', 'a.b'],
};

function listOf(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  return value === undefined ? [] : [value];
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** Entries of both; what both describe is described twice. */
function joined(one: Json | undefined, other: Json | undefined): JsonObject {
  const made: Record<string, Json> = {};
  for (const part of [one, other])
    if (isJsonObject(part))
      for (const [name, schema] of Object.entries(part))
        made[name] = [...listOf(made[name]), ...listOf(schema)];
  return made;
}
