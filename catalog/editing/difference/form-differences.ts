/** Differences between two forms: steps, fields, rules, who sees what, and keys that have no words of ours. */
import type { FormDraft, JsonObject } from '../../../forms/editing/form-draft';
import { sameJson } from '../../../forms/editing/same-json';
import { pointerTo } from '../../../forms/json-pointer';
import { lineOf } from './difference-line';
import type { DifferenceLine } from './difference-line';
import { fieldDifferences } from './field-differences';
import { phrases } from './phrases';
import { accessDifferences, ruleDifferences } from './rule-differences';
import { stepDifferences } from './step-differences';

/** @param place where the forms begin in their documents */
export function formDifferences(
  older: FormDraft,
  newer: FormDraft,
  locale: string,
  place: string,
): readonly DifferenceLine[] {
  return [
    ...stepDifferences(older, newer, locale, place),
    ...fieldDifferences(older, newer, locale, place),
    ...ruleDifferences(older, newer, locale, place),
    ...accessDifferences(older, newer, locale, place),
    ...otherDifferences(older, newer, locale, place),
  ];
}

/** Keys that have no words of ours. */
function otherDifferences(
  older: FormDraft,
  newer: FormDraft,
  locale: string,
  place: string,
): DifferenceLine[] {
  const parts: readonly (readonly [string, object, object, readonly string[]])[] = [
    ['', older, newer, ['schema', 'layout', 'texts', 'rules', 'access']],
    ['/schema', older.schema, newer.schema, ['properties', 'required']],
    ['/layout', older.layout, newer.layout, ['steps']],
    ['/access', older.access, newer.access, ['read', 'fields']],
  ];
  return parts.flatMap(([part, before, after, known]) =>
    unknownChanges(before as JsonObject, after as JsonObject, known).map((key) =>
      lineOf('item', locale, pointerTo(place + part, key))('changed', phrases.jsonChanged, {
        place: pointerTo(place + part, key),
      }),
    ),
  );
}

export function unknownChanges(
  before: JsonObject,
  after: JsonObject,
  known: readonly string[],
): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => !known.includes(key) && !sameJson(before[key], after[key]),
  );
}
