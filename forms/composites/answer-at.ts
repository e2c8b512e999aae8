/** Reads and replaces one answer among all, wherever it lies: `office`, `address.city`, `devices.0.kind`. */
import type { Json } from '../../rules/conditions/condition';
import { followPath } from '../../rules/conditions/fact-path';
import type { Answers } from '../../rules/facts';
import { isObject } from '../document-shape';
import { keysOf } from '../field-path';
import type { FormField } from '../field-types/field-type';

export function answerAt(answers: Answers, place: string): Json | undefined {
  return followPath(answers, keysOf(place)) as Json | undefined;
}

/**
 * The answers with another one at a place; what it lies in is made where it is not there yet.
 * @param value null takes the answer away, unless null is an answer of the field's
 */
export function withAnswerAt(
  fields: readonly FormField[],
  answers: Answers,
  place: string,
  value: Json,
): Answers {
  return withPart(fields, answers, keysOf(place), value);
}

function withPart(
  fields: readonly FormField[],
  answers: Answers,
  [key = '', ...rest]: readonly string[],
  value: Json,
): Answers {
  const field = fields.find((each) => each.key === key);
  const next = field ? withValue(field, answers[key], rest, value) : value;
  if (next !== undefined) return { ...answers, [key]: next };
  return Object.fromEntries(Object.entries(answers).filter(([other]) => other !== key));
}

function withValue(
  field: FormField,
  before: Json | undefined,
  keys: readonly string[],
  value: Json,
): Json | undefined {
  const { parts = [], item, schema } = field;
  const [key, ...rest] = keys;
  if (key === undefined) return value === null && schema['x-nullable'] !== true ? undefined : value;
  if (schema['x-type'] === 'group')
    return withPart(parts, isObject(before) ? (before as Answers) : {}, keys, value);
  const entries: Json[] = Array.isArray(before) ? [...(before as readonly Json[])] : [];
  const entry = parts[Number(key)] ?? item;
  if (!entry) return before;
  // An entry that is taken away keeps its place: those after it must not move.
  while (entries.length < Number(key)) entries.push(null);
  entries[Number(key)] = withValue(entry, entries[Number(key)], rest, value) ?? null;
  return entries;
}
