/** Alternatives that say no more than which values or which kinds of values stand. */
import type { Json } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import type { Source } from './import-run';
import { limitValues } from './value-keywords';
import { kindOf } from './shape';
import type { Alternatives, Shape } from './shape';

interface Reading {
  readonly shapeOf: (source: Source) => Shape;
  /** Adds what a schema says to the shape at hand. */
  readonly absorb: (source: Source) => void;
}

/** Takes those out of `shape.alternatives` that can be said otherwise; what is left needs the whole object. */
export function simplifyAlternatives(shape: Shape, reading: Reading): void {
  // What is absorbed may bring further alternatives.
  for (let at = 0; at < shape.alternatives.length;) {
    const alternatives = shape.alternatives[at];
    if (alternatives && isSimple(shape, alternatives, reading)) shape.alternatives.splice(at, 1);
    else at += 1;
  }
  if (!shape.nullStands) return;
  if (shape.kinds) shape.kinds = new Set([...shape.kinds, 'null']);
  if (shape.values && !shape.values.includes(null)) shape.values = [...shape.values, null];
}

function isSimple(shape: Shape, alternatives: Alternatives, reading: Reading): boolean {
  const { branches, keyword } = alternatives;
  const [only] = branches;
  if (branches.length === 1 && only) {
    reading.absorb(only);
    return true;
  }
  const shapes = branches.map(reading.shapeOf);
  narrowKinds(shape, shapes);
  if (keyword === 'anyOf' && shapes.some(saysNothing)) return true;
  if (shapes.every((each) => each.values ?? isNull(each))) {
    unite(shape, shapes, keyword);
    return true;
  }
  return isNullable(shape, alternatives, shapes, reading) || isUnion(shapes, keyword);
}

/** No more kinds stand than those of the branches. */
function narrowKinds(shape: Shape, branches: readonly Shape[]): void {
  if (branches.some(({ kinds, values }) => !kinds && !values)) return;
  const named = new Set(
    branches.flatMap(({ kinds, values }) => (values ? values.map(kindOf) : [...(kinds ?? [])])),
  );
  shape.kinds = new Set([...(shape.kinds ?? named)].filter((kind) => named.has(kind)));
}

/** Every branch lists its values. Of `oneOf` those stand that a single branch lists. */
function unite(shape: Shape, branches: readonly Shape[], keyword: string): void {
  const all = branches.flatMap(({ values = [null] }) => values);
  const texts = all.map(canonicalText);
  const stands = (value: Json) =>
    keyword === 'anyOf' || texts.filter((text) => text === canonicalText(value)).length === 1;
  limitValues(shape, all.filter(stands));
  for (const { values = [], words, valueTitles } of branches) {
    const title = words.get('title');
    const [value] = values;
    if (values.length === 1 && value !== undefined && typeof title === 'string')
      shape.valueTitles.set(canonicalText(value), title);
    for (const [text, name] of valueTitles) shape.valueTitles.set(text, name);
  }
}

/** Something, or null. What else is said must let null stand as well, for it is not asked again. */
function isNullable(
  shape: Shape,
  { branches }: Alternatives,
  shapes: readonly Shape[],
  { absorb }: Reading,
): boolean {
  const others = branches.filter((_, at) => !isNull(shapes[at]));
  const [other] = others;
  const said = shapes.find((each) => !isNull(each));
  if (others.length !== 1 || !other || !said || (said.kinds?.has('null') ?? true)) return false;
  const { kinds, values, alternatives, conditionals, nots } = shape;
  if (values || alternatives.length > 1 || conditionals.length + nots.length > 0) return false;
  shape.nullStands = kinds?.has('null') ?? true;
  absorb(other);
  return true;
}

function isNull(shape: Shape | undefined): boolean {
  const { kinds, values } = shape ?? {};
  return values ? values.length === 1 && values[0] === null : kinds?.size === 1 && kinds.has('null');
}

/** Kinds and nothing else: text or number. */
function isUnion(branches: readonly Shape[], keyword: string): boolean {
  const plain = branches.every((branch) => branch.kinds && isPlain(branch) && !branch.integer);
  const named = branches.flatMap(({ kinds }) => [...(kinds ?? [])]);
  const disjoint = new Set(named).size === named.length;
  if (!plain || (keyword === 'oneOf' && !disjoint)) return false;
  return true;
}

function saysNothing(shape: Shape): boolean {
  return shape.kinds === undefined && isPlain(shape);
}

function isPlain({ values, families, alternatives, conditionals, nots }: Shape): boolean {
  return !values && families.size === 0 && alternatives.length + conditionals.length + nots.length === 0;
}
