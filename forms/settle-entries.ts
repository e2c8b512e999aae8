/** Settles a list or tuple: each of its entries is resolved for itself, as the form is, and the answer made of them. */
import type { Json } from '../rules/conditions/condition';
import { ROW } from './answer-reads';
import type { CompiledField, CompiledScope } from './compiled-form';
import { childPath } from './field-path';
import { MOST_ITEMS } from './field-types/list-check';
import { pointerTo } from './json-pointer';
import { isAnsweredEntry } from './presence';
import { Resolution } from './resolution';
import type { ReadAnswers, Site } from './resolution';

export function settleEntries(around: Resolution, field: CompiledField, given: Json | undefined): void {
  const left = field.clear.length > 0 ? around.ruledValue(field, given) : given;
  const raw: readonly Json[] | undefined = Array.isArray(left) ? left : undefined;
  const scopes = scopesOf(field, raw?.length ?? 0);
  if ((left !== undefined && !raw) || !scopes) {
    // Not a list, or one with entries that it cannot have.
    around.take(field, left ?? null);
    return;
  }
  const size = scopes.reduce((sum, scope) => sum + scope.fields.length, 0);
  if (raw && (raw.length > MOST_ITEMS || size > around.whole.room)) {
    const limit = Math.min(MOST_ITEMS, Math.floor((around.whole.room / size) * raw.length));
    around.take(field, raw);
    // Nobody looks at what is in it: no rule goes through it either.
    around.pend(field);
    around.note(field, { findings: [{ clause: 'too-many', params: { limit, actual: raw.length } }] });
    return;
  }
  around.whole.room -= size;
  // Rules read the entries of a tuple by their numbers, while others of them still settle.
  const settling: Json[] | undefined = field.holds === 'tuple' && raw ? [] : undefined;
  if (settling) around.put(field, settling);
  const entries = scopes.map((scope, at) => {
    const read = settling && at < field.entries.first.length ? readAt(settling, at) : undefined;
    return entryOf(around, field, scope, at, raw?.[at], read).settle();
  });
  if (settling) around.forget(field);
  around.holdings[field.index] = { given: undefined, inside: true, entries };
  const value = field.holds === 'list' ? raw && entries.map(ownValue) : valueOfTuple(field, entries, raw);
  if (value === undefined) around.miss(field);
  else around.take(field, value);
}

/** The scope of each entry; undefined where there are more entries than may be. */
function scopesOf(
  { entries: { first, further } }: CompiledField,
  length: number,
): readonly CompiledScope[] | undefined {
  if (!further) return length > first.length ? undefined : first;
  return Array.from({ length: Math.max(first.length, length) }, (_, at) => first[at] ?? further);
}

function entryOf(
  around: Resolution,
  field: CompiledField,
  scope: CompiledScope,
  at: number,
  given: Json | undefined,
  read: ReadAnswers | undefined,
): Resolution {
  const site: Site = {
    place: childPath(around.placeOf(field), String(at)),
    pointer: pointerTo(around.pointerOf(field), at),
    row: scope.isRow ? ROW : around.rowPathOf(field, at),
  };
  const [whole] = scope.fields;
  const isNone = given === null && whole?.field.schema['x-nullable'] === true;
  const row = scope.isRow && whole?.holds === 'group' && !isNone ? {} : undefined;
  const run = scope.isRow ? around.run.inRow(scope.table, row ?? null) : around.run;
  const answers: (Json | undefined)[] = scope.blank.slice();
  answers[0] = given;
  return new Resolution(scope, run, answers, read, site, around.whole, row);
}

function readAt(settling: Json[], at: number): ReadAnswers {
  return (_, value) => {
    if (value !== undefined) settling[at] = value;
  };
}

function ownValue(entry: Resolution): Json {
  return valueIn(entry) ?? null;
}

function valueIn(entry: Resolution): Json | undefined {
  const [whole] = entry.scope.fields;
  return whole && entry.answers[whole.index];
}

/** Entries that nobody has answered end a tuple; those before others leave a hole, which is reported as missing. */
function valueOfTuple(
  field: CompiledField,
  entries: readonly Resolution[],
  raw: readonly Json[] | undefined,
): readonly Json[] | undefined {
  const values = entries.map(valueIn);
  let end = entries.findLastIndex(isAnsweredEntry) + 1;
  while (end < values.length && values[end] !== undefined) end += 1;
  if (end === 0) return raw && field.blankAnswer ? [] : undefined;
  return values.slice(0, end).map((value) => value ?? null);
}
