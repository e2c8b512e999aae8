/** Differences between two items outside of their forms: texts, properties, and the work that follows. */
import type { JsonObject } from '../../../forms/editing/form-draft';
import { words } from '../../../forms/editing/operation-title';
import { sameJson } from '../../../forms/editing/same-json';
import type { FilledParams } from '../../../forms/filled-text';
import { localeOf, locales } from '../../../forms/locale';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import { propertyWords } from '../frame-title';
import type { ItemDraftDocument } from '../item-draft';
import { fulfilmentProperties, itemProperties, workLists } from '../item-operation';
import { tellTarget } from '../targets/tell-target';
import { conditionDifferences } from './condition-differences';
import { lineOf } from './difference-line';
import type { DifferenceLine } from './difference-line';
import { draftWords } from './draft-words';
import { unknownChanges } from './form-differences';
import { phrases } from './phrases';
import { condition, workDifferences } from './work-differences';

export function frameDifferences(
  older: ItemDraftDocument,
  newer: ItemDraftDocument,
  locale: string,
): readonly DifferenceLine[] {
  const [before, after] = [older, newer] as unknown as [JsonObject, JsonObject];
  const [work, newWork] = [older.fulfilment, newer.fulfilment];
  const known = ['title', 'summary', 'form', 'fulfilment', 'cases', ...itemProperties];
  return [
    ...textDifferences(older, newer, locale),
    ...itemProperties
      .filter((name) => !sameJson(before[name], after[name]))
      .map((name) => propertyDifference(name, before[name], after[name], newer, locale, `/${name}`)),
    ...unknownChanges(before, after, known).map((key) => jsonChanged(`/${key}`, locale)),
    ...workLists.flatMap((list) => workDifferences(list, older, newer, locale)),
    ...conditionDifferences(older, newer, locale),
    ...fulfilmentProperties
      .filter((name) => !sameJson(work[name], newWork[name]))
      .map((name) =>
        propertyDifference(name, work[name], newWork[name], newer, locale, `/fulfilment/${name}`),
      ),
    ...unknownChanges(work, newWork, [...fulfilmentProperties, ...workLists, 'conditions']).map((key) =>
      jsonChanged(`/fulfilment/${key}`, locale),
    ),
  ];
}

function textDifferences(
  older: ItemDraftDocument,
  newer: ItemDraftDocument,
  locale: string,
): DifferenceLine[] {
  return (['title', 'summary'] as const).flatMap((name) =>
    // In the reader's language first: it says all where both changed.
    locales
      .toSorted((one) => (one === localeOf(locale) ? -1 : 1))
      .filter((each) => older[name][each] !== newer[name][each])
      .slice(0, 1)
      .map((each): DifferenceLine => {
        const [was, now] = [older[name][each] ?? '', newer[name][each] ?? ''];
        const what = heading(propertyWords[name], locale);
        return lineOf('item', locale, `/${name}`)('changed', phrases.textChanged, { what, was, now });
      }),
  );
}

/** Small values are told, conditions in sentences; of everything else only that it changed. */
function propertyDifference(
  name: keyof typeof propertyWords,
  was: Json | undefined,
  now: Json | undefined,
  newer: ItemDraftDocument,
  locale: string,
  place: string,
): DifferenceLine {
  const what = heading(propertyWords[name], locale);
  const make = lineOf(place.startsWith('/fulfilment') ? 'work' : 'item', locale, place);
  const line = (phrase: ProductText, params: FilledParams) => make('changed', phrase, { what, ...params });
  const explain = draftWords(newer.form, locale);
  if (name === 'audience')
    return line(phrases.propertyChanged, { was: condition(was, explain), now: condition(now, explain) });
  if (name === 'promise')
    return line(phrases.propertyChanged, { was: promised(was, explain), now: promised(now, explain) });
  const small = (value: Json | undefined) => (value === undefined ? phrases.none : words({}, String(value)));
  const isSmall = [was, now].every((value) => value === undefined || typeof value !== 'object');
  return isSmall
    ? line(phrases.propertyChanged, { was: small(was), now: small(now) })
    : line(phrases.partChanged, {});
}

function promised(target: Json | undefined, explain: ExplainWords): string | ProductText {
  return target === undefined ? phrases.none : tellTarget(target, explain, 'submitted');
}

function jsonChanged(place: string, locale: string): DifferenceLine {
  return lineOf('item', locale, place)('changed', phrases.jsonChanged, { place });
}

function heading(text: ProductText, locale: string): string {
  const own = text[localeOf(locale)];
  return own.charAt(0).toUpperCase() + own.slice(1);
}
