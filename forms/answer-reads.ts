/** Which answers a condition reads, and what is left of it where some of them can never be given. */
import { joinPath, splitPath } from '../rules/conditions/fact-path';
import type { Condition, Json } from '../rules/conditions/condition';
import { childPath, EACH } from './field-path';

/** The root under which conditions read the answers. */
export const ANSWERS = 'answers';
/** The root under which a rule inside a row reads the row's own answers. */
export const ROW = 'row';

/** The fact path of an answer. */
export function answerPath(place: string): string {
  return `${ANSWERS}.${place}`;
}

/**
 * The field that a fact path reads, the innermost that it leads to; undefined for a path that reads no field, or all.
 * @param fields paths of the form's fields
 * @param row path of the row (`devices.*`) whose answers are `row` where the condition stands; empty outside rows
 */
export function fieldReadBy(path: string, fields: ReadonlySet<string>, row = ''): string | undefined {
  return placesAlong(splitPath(path), row).findLast((place) => fields.has(place));
}

/** The places that lie on a fact path into answers, from the outermost. */
function placesAlong([root = '', ...keys]: readonly string[], row: string): readonly string[] {
  if (root === ANSWERS) return placesInside('', keys);
  return root === ROW && row !== '' ? [row, ...placesInside(row, keys)] : [];
}

function placesInside(around: string, keys: readonly string[]): readonly string[] {
  const places: string[] = [];
  for (const key of keys) places.push(childPath(places.at(-1) ?? around, key));
  return places;
}

/**
 * The condition with every `var` that reads one of these fields replaced by what it reads as when there is no
 * answer: its default, else null. The keys of the fields are gone from it. Fields inside rows are found in loops over
 * their list, too.
 * @param gone paths of fields; those inside a field that is gone are among them
 */
export function withoutAnswersTo(gone: ReadonlySet<string>, condition: Condition, row = ''): Condition {
  return gone.size === 0 ? condition : new Removal(gone, row).rest(condition, { kind: 'facts' });
}

/** What `var` reads where it stands: the facts, an entry of a list, the two parts of a `reduce`, or who knows what. */
type Local =
  { readonly kind: 'facts' | 'opaque' } | { readonly kind: 'entry' | 'reduced'; readonly path: string };

const loops: ReadonlySet<string> = new Set(['map', 'filter', 'all', 'some', 'none', 'reduce']);

class Removal {
  constructor(
    private readonly gone: ReadonlySet<string>,
    private readonly row: string,
  ) {}

  rest(condition: Condition, local: Local): Condition {
    if (isList(condition)) return condition.map((part) => this.rest(part, local));
    if (condition === null || typeof condition !== 'object') return condition;
    const [operation, another] = Object.entries(condition);
    if (operation && !another) {
      const [name, operands] = operation;
      if (name === 'var') return this.variable(operands, condition, local);
      if (name === 'exists' || name === 'val') return this.keyed(name, operands, condition, local);
      if (loops.has(name) && isList(operands)) return { [name]: this.loop(name, operands, local) };
    }
    return Object.fromEntries(Object.entries(condition).map(([key, part]) => [key, this.rest(part, local)]));
  }

  private variable(read: Condition, whole: Condition, local: Local): Condition {
    const [path, otherwise = null] = isList(read) ? read : [read];
    if (typeof path === 'string' && this.placesOf(path, local).some((place) => this.gone.has(place)))
      return this.rest(otherwise, local);
    return isList(read) ? { var: read.map((part) => this.rest(part, local)) } : whole;
  }

  /** `val` and `exists` name their path key by key. */
  private keyed(name: 'exists' | 'val', operands: Condition, whole: Condition, local: Local): Condition {
    const keys = isList(operands) ? operands : [operands];
    const path = keys.every((key) => typeof key === 'string') ? joinPath(keys) : undefined;
    const gone = path !== undefined && this.placesOf(path, local).some((place) => this.gone.has(place));
    if (gone) return name === 'exists' ? false : null;
    return path === undefined ? { [name]: this.rest(operands, local) } : whole;
  }

  private loop(name: string, [list = null, body = null, ...others]: readonly Condition[], local: Local) {
    const path = this.entryOf(list, local);
    const inside: Local =
      path === undefined ? { kind: 'opaque' } : { kind: name === 'reduce' ? 'reduced' : 'entry', path };
    return [
      this.rest(list, local),
      this.rest(body, inside),
      ...others.map((other) => this.rest(other, local)),
    ];
  }

  /** The path of what each entry of a list is: `devices.*` for the answer to `devices`, filtered or not. */
  private entryOf(list: Condition, local: Local): string | undefined {
    if (list === null || typeof list !== 'object' || isList(list)) return undefined;
    const { var: read = null, filter = null } = list;
    if (isList(filter)) return this.entryOf(filter[0] ?? null, local);
    const path = isList(read) ? read[0] : read;
    const place = typeof path === 'string' ? this.placesOf(path, local).at(-1) : undefined;
    return place === undefined ? undefined : childPath(place, EACH);
  }

  private placesOf(path: string, local: Local): readonly string[] {
    const keys = splitPath(path);
    switch (local.kind) {
      case 'entry':
        return [...placesInside(local.path, keys), ...placesAlong(keys, '')];
      case 'reduced':
        return keys[0] === 'current' ? placesInside(local.path, keys.slice(1)) : [];
      default:
        return placesAlong(keys, local.kind === 'facts' ? this.row : '');
    }
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
