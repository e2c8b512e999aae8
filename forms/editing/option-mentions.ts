/** Where conditions hold a field against one of its options: found, given another name, or left out of lists. */
import { isObject } from '../document-shape';
import { pointerTo } from '../json-pointer';
import type { Json } from '../../rules/conditions/condition';

/** Gives the name that an option is to have; null leaves it out where a list can do without it. */
export type ChangeOption = (option: string, place: string) => string | null;

const comparisons = new Set(['==', '===', '!=', '!==', 'in', 'fw.hasAny', 'fw.hasAll']);
const loops = new Set(['some', 'all', 'none', 'filter']);

/** Anything in which conditions stand; tables that are looked up by the field are told too. */
export function optionsInConditions(
  node: Json,
  field: string,
  change: ChangeOption,
  place: string,
  reads: readonly string[] = pathsOf(field),
): Json {
  const below = (value: Json, at: string, paths = reads) =>
    optionsInConditions(value, field, change, at, paths);
  if (Array.isArray(node))
    return (node as readonly Json[]).map((each, at) => below(each, pointerTo(place, at)));
  if (!isObject(node)) return node;
  const entries = Object.entries(node as Readonly<Record<string, Json>>);
  const [[name, args] = ['', null]] = entries;
  const operands = Array.isArray(args) ? (args as readonly Json[]) : [];
  const here = pointerTo(place, name);
  if (entries.length === 1 && operands.some((each) => readsOne(each, reads))) {
    if (comparisons.has(name))
      return { [name]: operands.map((each, at) => optionsInValue(each, change, pointerTo(here, at))) };
    if (name === 'map' && isObject(operands[1]))
      return { map: [operands[0] ?? null, tableChanged(operands[1] as never, change, pointerTo(here, 1))] };
    if (loops.has(name))
      return {
        [name]: operands.map((each, at) => below(each, pointerTo(here, at), at === 1 ? [''] : reads)),
      };
  }
  return Object.fromEntries(entries.map(([key, value]) => [key, below(value, pointerTo(place, key))]));
}

function pathsOf(field: string): readonly string[] {
  const row = field.lastIndexOf('.*.');
  return row < 0 ? [`answers.${field}`] : [`answers.${field}`, `row.${field.slice(row + 3)}`];
}

function readsOne(node: Json, reads: readonly string[]): boolean {
  if (!isObject(node)) return false;
  const { var: path } = node as { readonly var?: Json };
  const first = Array.isArray(path) ? (path as readonly Json[])[0] : path;
  return typeof first === 'string' && reads.includes(first);
}

/** Whether an expression is the answer to the field, and nothing else. */
export function readsField(node: Json, field: string): boolean {
  return readsOne(node, pathsOf(field));
}

/** A value, or a list of values, of the field itself. */
export function optionsInValue(value: Json, change: ChangeOption, place: string): Json {
  if (typeof value === 'string') return change(value, place) ?? value;
  if (!Array.isArray(value)) return value;
  return (value as readonly Json[]).flatMap((each, at): readonly Json[] => {
    if (typeof each !== 'string') return [each];
    const changed = change(each, pointerTo(place, at));
    return changed === null ? [] : [changed];
  });
}

function tableChanged(table: Readonly<Record<string, Json>>, change: ChangeOption, place: string): Json {
  return Object.fromEntries(
    Object.entries(table).flatMap(([option, value]) => {
      const changed = change(option, pointerTo(place, option));
      return changed === null ? [] : [[changed, value]];
    }),
  );
}
