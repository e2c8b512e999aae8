/**
 * How an entry is described under different conditions: cells that exclude each other, so that every description
 * becomes a field of its own, or one field whose options follow the cells.
 */
import type { Json } from '../../../rules/conditions/condition';
import { canonicalText } from '../../canonical-text';
import { isJsonObject } from '../json-value';
import { all, always, any, conjuncts, exclude, not, textOf, valuesLeft } from './condition';
import type { Cond, Place } from './condition';
import { present } from './condition-of';
import type { ImportRun, Source } from './import-run';
import type { Declaration, Entry } from './object-parts';
import { isOnly } from './shape';
import type { Shape } from './shape';
import { shapeOf } from './shape-of';

/** One description of an entry, and when it stands. */
export interface Cell {
  readonly when: Cond;
  readonly sources: readonly Source[];
}

export interface Cells {
  readonly cells: readonly Cell[];
  /** What is said of entries inside this one, under conditions. */
  readonly inside: readonly Declaration[];
}

const MOST_CELLS = 24;

/** @param parent where the object stands */
export function cellsOf(run: ImportRun, entry: Entry, parent: Place): Cells | undefined {
  const groups = grouped(entry, parent);
  const base = groups.find(({ when }) => when === always)?.sources ?? [];
  const place: Place = { ...parent, names: [...parent.names, entry.name] };
  const others = groups.filter(({ when }) => when !== always);
  if (base.length === 0) return splitInto(others, []);
  const baseShape = shapeOf(run, base);
  const telling = others.filter((group) => !isImplied(run, base, group, place));
  const isGroup = isOnly(baseShape, 'object') && !baseShape.values;
  const inside = isGroup ? telling.filter(({ sources }) => saysEntriesOnly(shapeOf(run, sources))) : [];
  const split = splitInto(
    telling.filter((group) => !inside.includes(group)),
    base,
  );
  return split && { ...split, inside };
}

/** What is said under the same condition, together. That an entry is there goes without saying of what it is. */
function grouped({ name, declarations }: Entry, parent: Place): readonly Declaration[] {
  const presence = textOf(present(parent, name));
  const groups = new Map<string, { when: Cond; sources: Source[] }>();
  for (const { when, sources } of declarations) {
    const under = all(conjuncts(when).filter((part) => textOf(part) !== presence));
    const group = groups.get(textOf(under)) ?? { when: under, sources: [] };
    group.sources.push(...sources);
    groups.set(textOf(under), group);
  }
  return [...groups.values()];
}

/** Every combination of conditions that can hold. With a base, none of them may hold too. */
function splitInto(groups: readonly Declaration[], base: readonly Source[]): Cells | undefined {
  let cells: readonly (Cell & { readonly said: number })[] = [
    { when: always, sources: base, said: base.length },
  ];
  for (const group of groups) {
    cells = cells.flatMap((cell) => {
      const inside = { when: all([cell.when, group.when]), sources: [...cell.sources, ...group.sources] };
      const outside = { when: all([cell.when, not(group.when)]), sources: cell.sources };
      return [
        ...(exclude(cell.when, group.when) ? [] : [{ ...inside, said: cell.said + 1 }]),
        ...(exclude(cell.when, not(group.when)) ? [] : [{ ...outside, said: cell.said }]),
      ];
    });
    if (cells.length > MOST_CELLS) return undefined;
  }
  const said = cells.filter((cell) => cell.said > 0);
  // Of conditions that all exclude each other, those that do not hold need not be told.
  return { cells: said.map((cell) => ({ ...cell, when: shortened(cell, groups) })), inside: [] };
}

function shortened({ when }: Cell, groups: readonly Declaration[]): Cond {
  const held = groups.find((group) => {
    const others = groups.filter((other) => other !== group);
    return others.every((other) => exclude(group.when, other.when)) && !exclude(group.when, when);
  });
  return held && conjunctsWithin(held.when, when) ? held.when : when;
}

function conjunctsWithin(part: Cond, whole: Cond): boolean {
  const texts = new Set(conjuncts(whole).map(textOf));
  return conjuncts(part).every((each) => texts.has(textOf(each)));
}

/** Whether a condition adds nothing to what is always said, given the values that it leaves. */
function isImplied(run: ImportRun, base: readonly Source[], group: Declaration, place: Place): boolean {
  const values = valuesLeft(group.when, place);
  const given: Source[] = values ? [...base, { schema: { enum: values }, at: '', trail: [] }] : [...base];
  return signature(shapeOf(run, given)) === signature(shapeOf(run, [...given, ...group.sources]));
}

/** What a shape restricts, as a text; equal for shapes that let the same values stand, as far as can be seen. */
export function signature(shape: Shape): string {
  if (shape.values) return canonicalText([...shape.values].map(canonicalText).sort());
  return canonicalText([
    shape.kinds ? [...shape.kinds].sort() : null,
    shape.integer,
    Object.fromEntries(shape.limits),
    shape.closedTo ? [...shape.closedTo].sort() : null,
    [...shape.required].sort(),
    Object.fromEntries([...shape.properties].map(([name, sources]) => [name, restrictions(sources)])),
    restrictions(shape.items),
    shape.prefix.map(restrictions),
    restrictions(shape.nots),
    shape.conditionals.map(({ at }) => at).sort(),
    shape.alternatives.map(({ at }) => at).sort(),
  ]);
}

const words: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'examples',
  'enumNames',
  '$comment',
]);

function restrictions(sources: readonly Source[]): Json {
  const texts = sources.flatMap(({ schema }) => {
    const said = isJsonObject(schema)
      ? Object.fromEntries(Object.entries(schema).filter(([keyword]) => !words.has(keyword)))
      : schema;
    return said === true || canonicalText(said) === '{}' ? [] : [canonicalText(said)];
  });
  return [...new Set(texts)].sort();
}

/** Whether a shape speaks of entries alone, so that it can be said of the entries themselves. */
function saysEntriesOnly(shape: Shape): boolean {
  const speaksOfObjects = !shape.kinds || shape.kinds.has('object');
  return speaksOfObjects && !shape.values && !shape.closedTo && shape.limits.size === 0;
}

/** The condition under which any of the cells stands. */
export function whenAny(cells: readonly Cell[]): Cond {
  return any(cells.map(({ when }) => when));
}
