/** Reads a schema as a condition over answers, with JSON Schema's meaning: what is absent is not restricted. */
import type { Json } from '../../../rules/conditions/condition';
import { complete } from './complete';
import type { ImportRun, Source } from './import-run';
import { all, always, any, isNull, never, not, test } from './condition';
import type { Cond, Place } from './condition';
import type { Shape } from './shape';
import { shapeOf } from './shape-of';

/** Where a schema is read as a condition: about which answer, and what is certain about it. */
export interface Reading {
  readonly run: ImportRun;
  readonly place: Place;
  /** Entries that are there wherever the form is valid: it need not be asked whether they are. */
  readonly certain: ReadonlySet<string>;
  /** Whether the form lets null stand for an object at a place: what is said of entries says nothing of that. */
  readonly mayBeNull: (place: Place) => boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The condition under which what stands at the place is valid; undefined where no rule can say it. */
export function conditionOf(reading: Reading, source: Source): Cond | undefined {
  return ofShape(reading, shapeOf(reading.run, [source]));
}

function ofShape(reading: Reading, shape: Shape): Cond | undefined {
  const said = ofSaid(reading, shape);
  return said && shape.nullStands ? any([isNull(reading.place), said]) : said;
}

function ofSaid(reading: Reading, shape: Shape): Cond | undefined {
  const { place } = reading;
  if (shape.values?.length === 0) return never;
  if (shape.values)
    return shape.values.every(isScalar) ? test(place, { is: 'one-of', values: shape.values }) : undefined;
  if (shape.closedTo || shape.items.length + shape.prefix.length > 0) return undefined;
  const parts = [
    ofKinds(reading, shape),
    ...[...shape.limits].map(([keyword, limit]) => ofLimit(place, keyword, limit)),
    ...shape.contains.map((source) => ofContained(reading, source)),
    ofEntries(reading, shape),
    ...shape.conditionals.map(({ when, then, otherwise }) => {
      const holds = 'present' in when ? present(place, when.present) : conditionOf(reading, when);
      const follows = then ? conditionOf(reading, then) : always;
      const else_ = otherwise ? conditionOf(reading, otherwise) : always;
      return holds && follows && else_ && all([any([not(holds), follows]), any([holds, else_])]);
    }),
    ...shape.alternatives.map(({ keyword, branches }) => {
      const conditions = complete(branches.map((branch) => conditionOf(reading, branch)));
      return conditions && (keyword === 'anyOf' ? any(conditions) : exactlyOne(conditions));
    }),
    ...shape.nots.map((source) => {
      const forbidden = conditionOf(reading, source);
      return forbidden && not(forbidden);
    }),
  ];
  const known = complete(parts);
  return known && all(known);
}

export function exactlyOne(conditions: readonly Cond[]): Cond {
  return any(
    conditions.map((one, at) => all([one, ...conditions.filter((_, other) => other !== at).map(not)])),
  );
}

function ofKinds({ place, mayBeNull }: Reading, { kinds, integer, families }: Shape): Cond {
  if (!kinds) return always;
  // That an object is asked about its entries says already that it is one, or null.
  if (kinds.has('object') && (families.has('object') || place.names.length === 0))
    return !kinds.has('null') && mayBeNull(place) ? not(isNull(place)) : always;
  return test(place, { is: 'of-kind', kinds: [...kinds], integer });
}

function ofLimit(place: Place, keyword: string, limit: Json): Cond | undefined {
  const number = Number(limit);
  switch (keyword) {
    case 'minimum':
      return test(place, { is: 'compared', by: '>=', limit: number });
    case 'maximum':
      return test(place, { is: 'compared', by: '<=', limit: number });
    case 'exclusiveMinimum':
      return test(place, { is: 'compared', by: '>', limit: number });
    case 'exclusiveMaximum':
      return test(place, { is: 'compared', by: '<', limit: number });
    case 'minItems':
      return test(place, { is: 'counted', by: '>=', limit: number });
    case 'maxItems':
      return test(place, { is: 'counted', by: '<=', limit: number });
    case 'minLength':
      if (number === 0) return always;
      return number === 1 ? not(test(place, { is: 'one-of', values: [''] })) : undefined;
    default:
      return undefined;
  }
}

function ofContained({ run, place }: Reading, source: Source): Cond | undefined {
  const { values } = shapeOf(run, [source]);
  return values?.every(isScalar) ? test(place, { is: 'holding', values }) : undefined;
}

function ofEntries(reading: Reading, shape: Shape): Cond | undefined {
  const { place, mayBeNull } = reading;
  const parts = complete(entryConditions(reading, shape));
  if (!parts || parts.length === 0) return parts && always;
  return mayBeNull(place) ? any([isNull(place), all(parts)]) : all(parts);
}

function entryConditions(reading: Reading, shape: Shape): readonly (Cond | undefined)[] {
  const { run, place, certain } = reading;
  const entries = [...shape.properties].map(([name, sources]) => {
    const at = within(place, name);
    const holds = ofShape({ ...reading, place: at, certain: NOTHING }, shapeOf(run, sources));
    if (!holds) return undefined;
    if (shape.required.has(name)) return impliesPresence(holds) ? holds : all([present(place, name), holds]);
    return certain.has(name) ? holds : any([not(present(place, name)), holds]);
  });
  const others = [...shape.required].filter((name) => !shape.properties.has(name));
  return [...entries, ...others.map((name) => present(place, name))];
}

export function present(place: Place, name: string): Cond {
  return test(within(place, name), { is: 'present' });
}

export function within(place: Place, name: string | number): Place {
  return { scope: place.scope, names: [...place.names, name] };
}

function impliesPresence(cond: Cond): boolean {
  if (cond.op === 'test') return cond.test.is !== 'present' && cond.test.is !== 'of-kind';
  return cond === never || (cond.op === 'and' && cond.parts.some(impliesPresence));
}

function isScalar(value: Json): boolean {
  return value === null || typeof value !== 'object';
}
