/** Differences between the named conditions of two items. */
import { words as textWords } from '../../../forms/editing/operation-title';
import { sameJson } from '../../../forms/editing/same-json';
import { pointerTo } from '../../../forms/json-pointer';
import { tellCondition } from '../../../rules/explain/tell-condition';
import type { ItemDraftDocument } from '../item-draft';
import { conditionsOf } from '../work-lists';
import { isReordered, paired } from './by-name';
import { lineOf } from './difference-line';
import type { DifferenceLine } from './difference-line';
import { draftWords } from './draft-words';
import { phrases } from './phrases';

const PLACE = '/fulfilment/conditions';

export function conditionDifferences(
  older: ItemDraftDocument,
  newer: ItemDraftDocument,
  locale: string,
): readonly DifferenceLine[] {
  const [before, after] = [older, newer].map((item) => new Map(Object.entries(conditionsOf(item))));
  if (!before || !after) return [];
  const [oldWords, newWords] = [draftWords(older.form, locale), draftWords(newer.form, locale)];
  const lines = paired(before, after).flatMap(({ name, older: was, newer: now }) => {
    const line = lineOf('work', locale, pointerTo(PLACE, name));
    const params = {
      name: textWords({}, name),
      was: was === undefined ? '' : tellCondition(was, oldWords),
      now: now === undefined ? '' : tellCondition(now, newWords),
    };
    if (was === undefined) return [line('added', phrases.namedAdded, params)];
    if (now === undefined) return [line('removed', phrases.namedRemoved, params)];
    return sameJson(was, now) ? [] : [line('changed', phrases.namedChanged, params)];
  });
  return isReordered(before.keys(), after.keys())
    ? [...lines, lineOf('work', locale, PLACE)('moved', phrases.namedMoved)]
    : lines;
}
