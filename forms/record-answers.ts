/** What answers become when they are put on record: a consent gets the moment at which it was given. */
import type { Json } from '../rules/conditions/condition';
import type { Answers } from '../rules/facts';
import type { FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import { partOf } from './field-types/parts';

export interface Recording {
  /** Milliseconds since the epoch, UTC: the server's, whatever the answers say. */
  readonly now: number;
  /** What was on record before: nothing for a new request. */
  readonly before: Answers;
}

/** Valid answers as they are stored; the same ones where no field adds anything. */
export function recordAnswers(
  fields: Iterable<FormField>,
  answers: Answers,
  { now, before }: Recording,
): Answers {
  const added = [...fields].flatMap((field) => {
    const value = answers[field.key];
    if (value === undefined) return [];
    const recorded = recordValue(field, value, { now, before: before[field.key] });
    return recorded === value ? [] : [[field.key, recorded] as const];
  });
  return added.length === 0 ? answers : { ...answers, ...Object.fromEntries(added) };
}

interface Moment {
  readonly now: number;
  readonly before: Json | undefined;
}

function recordValue(field: FormField, value: Json, moment: Moment): Json {
  const { parts = [], item } = field;
  const own = fieldTypeOf(field.schema['x-type']).record?.(value, moment);
  if (own !== undefined) return own;
  if (isList(value)) return changed(value, (entry, at) => recordEntry(parts[at] ?? item, entry, moment.now));
  const added = parts.flatMap((part) => {
    const inner = partOf(value, part.key);
    if (inner === undefined) return [];
    const recorded = recordValue(part, inner, { ...moment, before: partOf(moment.before, part.key) });
    return recorded === inner ? [] : [[part.key, recorded] as const];
  });
  return added.length === 0
    ? value
    : { ...(value as Readonly<Record<string, Json>>), ...Object.fromEntries(added) };
}

/** What stood in the same place of a list may have been another row: its moment is not taken over. */
function recordEntry(field: FormField | undefined, entry: Json, now: number): Json {
  return field ? recordValue(field, entry, { now, before: undefined }) : entry;
}

function changed(list: readonly Json[], change: (entry: Json, at: number) => Json): Json {
  const next = list.map(change);
  return next.every((entry, at) => entry === list[at]) ? list : next;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
