/** Alternatives of an object: told apart by one answer, or else judged as a whole. */
import type { Json } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import { all, conjuncts, not, any, placeText, test, textOf } from './condition';
import type { Cond } from './condition';
import { complete } from './complete';
import { conditionOf, exactlyOne, present, within } from './condition-of';
import type { Source } from './import-run';
import { readingOf } from './object-parts';
import type { ObjectParts } from './object-parts';
import type { Alternatives, Shape } from './shape';
import { shapeOf } from './shape-of';

type CollectSource = (source: Source, when: Cond) => void;

/** When alternatives are said of an object, and when they ask something of it: not of null that stands anyway. */
export interface Saying {
  readonly when: Cond;
  readonly asked: Cond;
}

export function collectAlternatives(
  parts: ObjectParts,
  shape: Shape,
  alternatives: Alternatives,
  { when, asked }: Saying,
  collect: CollectSource,
): void {
  const { branches, keyword, at } = alternatives;
  const shapes = branches.map((branch) => shapeOf(parts.run, [branch]));
  const name = discriminatorOf(parts, shape, shapes, when);
  if (name !== undefined) {
    discriminate(parts, name, branches, shapes, when, collect);
    return;
  }
  const conditions = complete(branches.map((branch) => conditionOf(readingOf(parts, shape), branch)));
  if (!conditions || !shapes.every((branch) => declaresNothing(parts, branch)))
    return parts.run.refuse(at, keyword);
  const holds = keyword === 'anyOf' ? any(conditions) : exactlyOne(conditions);
  const titles = shapes.flatMap(({ words }) => words.get('title') ?? []);
  const title = titles.length === shapes.length ? titles.join(', ') : undefined;
  parts.faults.push({ when: all([asked, not(holds)]), title, keyword, at });
}

/** The entry whose values tell the branches apart, and that is there whenever they are asked about. */
function discriminatorOf(
  parts: ObjectParts,
  shape: Shape,
  branches: readonly Shape[],
  when: Cond,
): string | undefined {
  const [first] = branches;
  if (!first) return undefined;
  const certain = new Set([...parts.certain, ...shape.required]);
  return [...first.properties.keys()].find((name) => {
    const values = branches.map((branch) => valuesOf(parts, branch, name));
    const lists = values.filter((each): each is readonly Json[] => each !== undefined);
    const texts = lists.flat().map(canonicalText);
    const apart = lists.length === branches.length && new Set(texts).size === texts.length;
    const isThere =
      certain.has(name) ||
      conjuncts(when).some((part) => impliesPresence(part, parts, name)) ||
      branches.every((branch) => branch.required.has(name));
    return apart && isThere && lists.flat().every((value) => value === null || typeof value !== 'object');
  });
}

function impliesPresence(part: Cond, parts: ObjectParts, name: string): boolean {
  if (textOf(part) === textOf(present(parts.place, name))) return true;
  return (
    part.op === 'test' &&
    part.test.is === 'one-of' &&
    placeText(part.place) === placeText(within(parts.place, name))
  );
}

function valuesOf(parts: ObjectParts, branch: Shape, name: string): readonly Json[] | undefined {
  const sources = branch.properties.get(name);
  return sources && shapeOf(parts.run, sources).values;
}

function discriminate(
  parts: ObjectParts,
  name: string,
  branches: readonly Source[],
  shapes: readonly Shape[],
  when: Cond,
  collect: CollectSource,
): void {
  const place = within(parts.place, name);
  const values = shapes.map((branch) => valuesOf(parts, branch, name) ?? []);
  const at = branches[0]?.at ?? '';
  parts.declare(name, when, [{ schema: { enum: values.flat() }, at, trail: [] }]);
  if (shapes.every(({ required }) => required.has(name))) parts.require(name, when);
  branches.forEach((branch, index) => {
    collect(branch, all([when, test(place, { is: 'one-of', values: values[index] ?? [] })]));
  });
}

/** Whether a branch asks for nothing that the object does not describe elsewhere. */
function declaresNothing(parts: ObjectParts, branch: Shape): boolean {
  return [...branch.properties.keys()].every((name) => parts.entries.has(name)) && !branch.closedTo;
}
