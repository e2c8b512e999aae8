/** Makes the fields of an object: one for each of its entries, or one for each description that an entry has. */
import { pointerTo } from '../../json-pointer';
import { optionKey } from '../../field-types/option-labels';
import { buildField } from './build-field';
import { collectObject } from './collect-object';
import { all, always, any } from './condition';
import type { Cond, Place, Test } from './condition';
import { cellsOf, signature, whenAny } from './entry-cells';
import type { Cell } from './entry-cells';
import { fieldKeys } from './field-keys';
import type { ImportRun } from './import-run';
import type { FieldNode, ObjectNode } from './nodes';
import { anything, ObjectParts } from './object-parts';
import type { Declaration, Entry } from './object-parts';
import type { Shape } from './shape';
import { shapeOf } from './shape-of';
import { inUiOrder } from './ui-order';
import type { UiPart } from './ui-part';

export interface ObjectPlan {
  readonly run: ImportRun;
  readonly shape: Shape;
  readonly place: Place;
  readonly ui: UiPart;
  /** What an outer condition says of this object. */
  readonly inside: readonly Declaration[];
}

export function buildObject({ run, shape, place, ui, inside }: ObjectPlan): ObjectNode {
  const parts = new ObjectParts(run, place, shape.kinds?.has('null') ?? false);
  collectObject(parts, shape, always);
  for (const { when, sources } of inside) collectObject(parts, shapeOf(run, sources), when);
  declareRead(parts, shape.at);
  forgetForbidden(parts, shape);
  const keys = fieldKeys([...parts.entries.keys()]);
  const named = inUiOrder([...parts.entries.values()], ui.take('order'));
  const fields = named.flatMap((entry) => fieldsOf(parts, entry, keys(entry.name), ui.inside(entry.name)));
  return {
    place,
    at: shape.at,
    fields,
    requiredWhen: named.flatMap(({ name, requiredWhen }) =>
      requiredWhen.length > 0 ? [{ name, when: any(requiredWhen) }] : [],
    ),
    faults: parts.faults,
    open: parts.closedTo === undefined,
  };
}

/** What conditions read of this object and nothing describes may hold anything. */
function declareRead(parts: ObjectParts, at: string): void {
  const entries = [...parts.entries.values()];
  const conditions = [
    ...entries.flatMap(({ declarations, requiredWhen }) => [
      ...declarations.map(({ when }) => when),
      ...requiredWhen,
    ]),
    ...parts.faults.map(({ when }) => when),
  ];
  const { scope, names } = parts.place;
  for (const { place } of conditions.flatMap(testsOf)) {
    const name = place.names[names.length];
    const isOwn = place.scope.id === scope.id && names.every((each, index) => place.names[index] === each);
    if (isOwn && typeof name === 'string' && !parts.entries.has(name))
      parts.declare(name, always, [anything(at, name)]);
  }
}

export function testsOf(cond: Cond): readonly { readonly place: Place; readonly test: Test }[] {
  switch (cond.op) {
    case 'fixed':
      return [];
    case 'not':
      return testsOf(cond.part);
    case 'test':
      return [cond];
    default:
      return cond.parts.flatMap(testsOf);
  }
}

/** A closed object lets only its own names stand, whatever its conditions add. */
function forgetForbidden({ run, entries, closedTo }: ObjectParts, shape: Shape): void {
  if (!closedTo) return;
  for (const [name, { requiredWhen }] of entries) {
    if (closedTo.has(name)) continue;
    if (requiredWhen.length > 0) run.refuse(shape.closedAt ?? shape.at, 'additionalProperties');
    entries.delete(name);
  }
}

function fieldsOf(
  { run, place }: ObjectParts,
  entry: Entry,
  keys: KeyMaker,
  ui: UiPart,
): readonly FieldNode[] {
  const split = cellsOf(run, entry, place);
  if (!split) {
    run.refuse(entry.declarations.at(-1)?.sources[0]?.at ?? '', 'if');
    return [];
  }
  const { cells, inside } = split;
  const build = ({ when, sources }: Cell, key: string): FieldNode => {
    const at: Place = { scope: place.scope, names: [...place.names, entry.name] };
    const field = buildField({ run, key, name: entry.name, place: at, ui, sources, inside });
    return when === always ? field : { ...field, shownWhen: when };
  };
  const merged = mergedAlike(run, cells);
  const asChoice = oneChoice(run, merged);
  if (asChoice) return [{ ...build(asChoice.cell, keys(0)), offers: asChoice.offers }];
  return merged.map((cell, at) => build(cell, keys(at)));
}

type KeyMaker = (variant: number) => string;

/** Cells that let the same values stand are one. */
function mergedAlike(run: ImportRun, cells: readonly Cell[]): readonly Cell[] {
  const alike = new Map<string, Cell[]>();
  for (const cell of cells) {
    const text = signature(shapeOf(run, cell.sources));
    alike.set(text, [...(alike.get(text) ?? []), cell]);
  }
  return [...alike.values()].map((same) => ({ when: whenAny(same), sources: same[0]?.sources ?? [] }));
}

/** Cells that only differ in the options that they offer are one choice. */
function oneChoice(run: ImportRun, cells: readonly Cell[]) {
  const shapes = cells.map(({ sources }) => shapeOf(run, sources));
  const [first] = shapes;
  const lists = shapes.flatMap(({ values }) => (values ? [values] : []));
  if (cells.length < 2 || lists.length < shapes.length || lists.some((values) => values.length === 0))
    return undefined;
  const options = [...new Map(lists.flat().map((value) => [optionKey(value), value])).values()];
  const words = Object.fromEntries([...(first?.words ?? [])]);
  const at = pointerTo(first?.at ?? '', 'enum');
  const names = Object.assign({}, ...shapes.map(optionNames)) as Record<string, string>;
  const schema = {
    ...words,
    enumNames: [],
    enum: options,
    ...(Object.keys(names).length > 0 && { enumNames: names }),
  };
  return {
    cell: { when: whenAny(cells), sources: [{ schema, at, trail: [] }] },
    offers: cells.map(({ when }, index) => ({
      when: all([when]),
      options: (lists[index] ?? []).map(optionKey),
    })),
  };
}

/** The names of a shape's own values, by option. */
function optionNames({ words, enumValues, valueTitles, values = [] }: Shape): Record<string, string> {
  const names = words.get('enumNames');
  return Object.fromEntries(
    values.flatMap((value) => {
      const at = enumValues?.findIndex((each) => optionKey(each) === optionKey(value)) ?? -1;
      const name: unknown = Array.isArray(names) && at >= 0 ? names[at] : valueTitles.get(optionKey(value));
      return typeof name === 'string' ? [[optionKey(value), name]] : [];
    }),
  );
}
