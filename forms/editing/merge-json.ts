/** Merges what two editors made of the same JSON, by keys and stable ids; what both changed differently is a conflict. */
import { isObject } from '../document-shape';
import { pointerTo } from '../json-pointer';
import type { Json } from '../../rules/conditions/condition';
import type { JsonObject } from './form-draft';
import { mergedOrder } from './merge-order';
import { sameJson } from './same-json';

/** What stood there, and what each made of it; undefined where there is nothing. */
export interface MergeConflict {
  /** JSON pointer, elements of lists by their names: `/form/rules/office/when`. */
  readonly path: string;
  readonly base?: Json | undefined;
  readonly mine?: Json | undefined;
  readonly theirs?: Json | undefined;
}

/** What was decided about conflicts, by path. */
export type MergeChoices = Readonly<Record<string, 'mine' | 'theirs'>>;

export class Merger {
  readonly conflicts: MergeConflict[] = [];

  constructor(private readonly choices: MergeChoices = {}) {}

  /** Undecided conflicts stand in `conflicts`, and come out as theirs. */
  merge(
    base: Json | undefined,
    mine: Json | undefined,
    theirs: Json | undefined,
    path: string,
  ): Json | undefined {
    if (sameJson(mine, theirs) || sameJson(base, mine)) return theirs;
    if (sameJson(base, theirs)) return mine;
    const atomic = wholes.has(path.slice(path.lastIndexOf('/') + 1));
    if (!atomic && isObject(mine) && isObject(theirs))
      return this.objects(isObject(base) ? base : {}, mine, theirs, path);
    if (!atomic && isList(mine) && isList(theirs)) {
      const merged = this.lists(isList(base) ? base : [], mine, theirs, path);
      if (merged) return merged;
    }
    return this.conflict({ path, base, mine, theirs });
  }

  conflict(conflict: MergeConflict): Json | undefined {
    const { path, mine, theirs } = conflict;
    const choice = Object.hasOwn(this.choices, path) ? this.choices[path] : undefined;
    if (!choice) this.conflicts.push(conflict);
    return choice === 'mine' ? mine : theirs;
  }

  private objects(base: JsonObject, mine: JsonObject, theirs: JsonObject, path: string): JsonObject {
    const merged = this.entries(
      new Map(Object.entries(base)),
      new Map(Object.entries(mine)),
      new Map(Object.entries(theirs)),
      path,
    );
    return Object.fromEntries(merged);
  }

  /** Elements by name; undefined where they have none that tells them apart. */
  private lists(
    base: readonly Json[],
    mine: readonly Json[],
    theirs: readonly Json[],
    path: string,
  ): readonly Json[] | undefined {
    const [before, own, other] = [base, mine, theirs].map(byName);
    if (!before || !own || !other) return undefined;
    if ([...before.keys(), ...own.keys(), ...other.keys()].some((name) => name.startsWith('='))) {
      // Named by what they are: both took the same away and put something else there, perhaps instead of it.
      const replaced = [...before.keys()].some((name) => !own.has(name) && !other.has(name));
      const adds = (list: ReadonlyMap<string, Json>) => [...list.keys()].some((name) => !before.has(name));
      if (replaced && adds(own) && adds(other)) return undefined;
    }
    return [...this.entries(before, own, other, path).values()];
  }

  private entries(
    base: ReadonlyMap<string, Json>,
    mine: ReadonlyMap<string, Json>,
    theirs: ReadonlyMap<string, Json>,
    path: string,
  ): ReadonlyMap<string, Json> {
    const merged = new Map<string, Json>();
    for (const name of new Set([...theirs.keys(), ...mine.keys(), ...base.keys()])) {
      const value = this.merge(base.get(name), mine.get(name), theirs.get(name), pointerTo(path, name));
      if (value !== undefined) merged.set(name, value);
    }
    const order = mergedOrder([...base.keys()], [...mine.keys()], [...theirs.keys()], [...merged.keys()]);
    return new Map(order.map((name) => [name, merged.get(name) ?? null]));
  }
}

/** Conditions, expressions and single values: a mixture of two of them would mean what nobody wrote. */
const wholes = new Set([
  ...['when', 'audience', 'holds', 'ask', 'date', 'forEach', 'map', 'default', 'value', 'subject'],
  ...['ola', 'x-preset', 'x-not-before', 'x-not-after', 'x-people', 'const', 'set'],
]);

/** Elements by `id` or `key`, tickets by theirs, everything else by what it is (with a `=` before it). */
function byName(list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  const named = new Map(list.map((element) => [nameOf(element), element]));
  return named.size === list.length ? named : undefined;
}

function nameOf(element: Json): string {
  if (isObject(element)) {
    const { id, key, ticket } = element;
    if (typeof id === 'string') return id;
    if (typeof key === 'string') return key;
    if (isObject(ticket) && typeof ticket.key === 'string') return ticket.key;
  }
  return typeof element === 'string' ? element : `=${JSON.stringify(element)}`;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
