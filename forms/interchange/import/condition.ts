/** Conditions of a foreign form: tests of answers, before the answers have keys. */
import type { Json } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import type { Kind } from './shape';

/** Where names of answers begin: the form, or a row of a list. */
export interface Scope {
  readonly root: 'answers' | 'row';
  /** Tells scopes apart in texts. */
  readonly id: string;
}

/** An answer by its foreign names; numbers are places in a tuple. */
export interface Place {
  readonly scope: Scope;
  readonly names: readonly (string | number)[];
}

/** All but `present` hold only where the answer is there; a comparison also for values that are no number. */
export type Test =
  | { readonly is: 'present' }
  | { readonly is: 'one-of'; readonly values: readonly Json[] }
  | { readonly is: 'of-kind'; readonly kinds: readonly Kind[]; readonly integer: boolean }
  | { readonly is: 'compared'; readonly by: '<' | '<=' | '>' | '>='; readonly limit: number }
  | { readonly is: 'counted'; readonly by: '<=' | '>='; readonly limit: number }
  | { readonly is: 'holding'; readonly values: readonly Json[] };

export type Cond =
  | { readonly op: 'fixed'; readonly holds: boolean }
  | { readonly op: 'and' | 'or'; readonly parts: readonly Cond[] }
  | { readonly op: 'not'; readonly part: Cond }
  | { readonly op: 'test'; readonly place: Place; readonly test: Test };

export const always: Cond = { op: 'fixed', holds: true };
export const never: Cond = { op: 'fixed', holds: false };

export function test(place: Place, what: Test): Cond {
  return { op: 'test', place, test: what };
}

export function isNull(place: Place): Cond {
  return test(place, { is: 'of-kind', kinds: ['null'], integer: false });
}

export function all(parts: readonly Cond[]): Cond {
  return joined('and', parts);
}

export function any(parts: readonly Cond[]): Cond {
  return joined('or', parts);
}

function joined(op: 'and' | 'or', parts: readonly Cond[]): Cond {
  const decides = op === 'or';
  const flat = parts.flatMap((part) => (part.op === op ? part.parts : [part]));
  if (flat.some((part) => part.op === 'fixed' && part.holds === decides)) return decides ? always : never;
  const seen = new Map(flat.filter(({ op: each }) => each !== 'fixed').map((part) => [textOf(part), part]));
  const left = [...seen.values()];
  if (left.some((part) => seen.has(textOf(not(part))))) return decides ? always : never;
  const [only] = left;
  if (!only) return decides ? never : always;
  return left.length === 1 ? only : { op, parts: left };
}

export function not(part: Cond): Cond {
  switch (part.op) {
    case 'fixed':
      return part.holds ? never : always;
    case 'not':
      return part.part;
    case 'and':
      return any(part.parts.map(not));
    case 'or':
      return all(part.parts.map(not));
    default:
      return { op: 'not', part };
  }
}

/** The condition where one of its tests is known not to hold. */
export function without(cond: Cond, known: Cond): Cond {
  switch (cond.op) {
    case 'fixed':
      return cond;
    case 'not':
      return not(without(cond.part, known));
    case 'test':
      return textOf(cond) === textOf(known) ? never : cond;
    default:
      return joined(
        cond.op,
        cond.parts.map((part) => without(part, known)),
      );
  }
}

/** The same text for the same condition. */
export function textOf(cond: Cond): string {
  switch (cond.op) {
    case 'fixed':
      return String(cond.holds);
    case 'not':
      return `not(${textOf(cond.part)})`;
    case 'test':
      return `${placeText(cond.place)}${canonicalText(cond.test as unknown as Json)}`;
    default:
      return `${cond.op}(${cond.parts.map(textOf).sort().join(',')})`;
  }
}

export function placeText({ scope, names }: Place): string {
  return JSON.stringify([scope.id, ...names]);
}

export function conjuncts(cond: Cond): readonly Cond[] {
  return cond.op === 'and' ? cond.parts : [cond];
}

/** The values that a condition leaves an answer; undefined where it names none. */
export function valuesLeft(cond: Cond, place: Place): readonly Json[] | undefined {
  const at = placeText(place);
  for (const part of conjuncts(cond))
    if (part.op === 'test' && part.test.is === 'one-of' && placeText(part.place) === at)
      return part.test.values;
  return undefined;
}

/** Whether two conditions can be seen never to hold together. */
export function exclude(one: Cond, other: Cond): boolean {
  if (one.op === 'or') return one.parts.every((part) => exclude(part, other));
  if (other.op === 'or') return other.parts.every((part) => exclude(one, part));
  const others = conjuncts(other);
  return conjuncts(one).some((part) => others.some((each) => clash(part, each)));
}

function clash(one: Cond, other: Cond): boolean {
  if (textOf(not(one)) === textOf(other)) return true;
  if (one.op === 'or') return one.parts.every((part) => clash(part, other));
  if (other.op === 'or') return other.parts.every((part) => clash(one, part));
  const [left, right] = [one.op === 'not' ? one.part : one, other.op === 'not' ? other.part : other];
  if (left.op !== 'test' || right.op !== 'test' || placeText(left.place) !== placeText(right.place))
    return false;
  if (one.op === 'test' && other.op === 'test') return areDisjoint(left.test, right.test);
  if (one.op === 'test' && other.op === 'not') return isWithin(left.test, right.test);
  return one.op === 'not' && other.op === 'test' ? isWithin(right.test, left.test) : false;
}

function areDisjoint(one: Test, other: Test): boolean {
  if (one.is !== 'one-of' || other.is !== 'one-of') return false;
  const texts = new Set(one.values.map(canonicalText));
  return !other.values.some((value) => texts.has(canonicalText(value)));
}

/** Whether the first test holds only where the second does. */
function isWithin(one: Test, other: Test): boolean {
  if (other.is === 'present') return true;
  if (one.is !== 'one-of' || other.is !== 'one-of') return false;
  const texts = new Set(other.values.map(canonicalText));
  return one.values.every((value) => texts.has(canonicalText(value)));
}
