/** Differences between two items outside of their forms: texts, properties, and the work that follows. */
import { isObject } from '../../../forms/document-shape';
import type { JsonObject } from '../../../forms/editing/form-draft';
import { words } from '../../../forms/editing/operation-title';
import { sameJson } from '../../../forms/editing/same-json';
import { localeOf, locales } from '../../../forms/locale';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { propertyWords, titleOfWork } from '../frame-title';
import type { ItemDraftDocument } from '../item-draft';
import { fulfilmentProperties, itemProperties, workLists } from '../item-operation';
import type { WorkList } from '../item-operation';
import { nameOf, placeOfWork, workOf } from '../work-lists';
import { isReordered, mapOf, paired } from './by-name';
import { told } from './difference-line';
import type { DifferenceLine } from './difference-line';
import { draftWords } from './draft-words';
import { unknownChanges } from './form-differences';
import { phrases } from './phrases';

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
    ...fulfilmentProperties
      .filter((name) => !sameJson(work[name], newWork[name]))
      .map((name) =>
        propertyDifference(name, work[name], newWork[name], newer, locale, `/fulfilment/${name}`),
      ),
    ...unknownChanges(work, newWork, [...fulfilmentProperties, ...workLists]).map((key) =>
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
        const sentence = told(phrases.textChanged, locale, { what, was, now });
        return { part: 'item', change: 'changed', place: `/${name}`, sentence };
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
  const line = (
    phrase: ProductText,
    params: Readonly<Record<string, string | ProductText>>,
  ): DifferenceLine => ({
    ...{ part: place.startsWith('/fulfilment') ? 'work' : 'item', change: 'changed', place },
    sentence: told(phrase, locale, { what, ...params }),
  });
  const explain = draftWords(newer.form, locale);
  if (name === 'audience')
    return line(phrases.propertyChanged, { was: condition(was, explain), now: condition(now, explain) });
  const small = (value: Json | undefined) => (value === undefined ? phrases.none : words({}, String(value)));
  const isSmall = [was, now].every((value) => value === undefined || typeof value !== 'object');
  return isSmall
    ? line(phrases.propertyChanged, { was: small(was), now: small(now) })
    : line(phrases.partChanged, {});
}

function workDifferences(
  list: WorkList,
  older: ItemDraftDocument,
  newer: ItemDraftDocument,
  locale: string,
): DifferenceLine[] {
  const elements = (item: ItemDraftDocument) =>
    mapOf<JsonObject>(workOf(item, list), (each) => String(each[nameOf(list)]));
  const place = placeOfWork(list);
  const line = (
    change: DifferenceLine['change'],
    phrase: ProductText,
    params: Readonly<Record<string, string | ProductText>>,
  ): DifferenceLine => ({ part: 'work', change, place, sentence: told(phrase, locale, params) });
  const [oldWords, newWords] = [draftWords(older.form, locale), draftWords(newer.form, locale)];
  const lines = paired(elements(older), elements(newer)).flatMap(({ name, older: before, newer: after }) => {
    const own = titleOfWork(newer, list, name) ?? titleOfWork(older, list, name) ?? words({}, name);
    const work = { en: `“${own.en}”`, 'zh-CN': `“${own['zh-CN']}”` };
    const key = list === 'invariants' ? 'holds' : 'when';
    if (!before)
      return [line('added', phrases.workAdded, { work, condition: condition(after?.[key], newWords) })];
    if (!after) return [line('removed', phrases.workRemoved, { work })];
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (each) => !sameJson(before[each], after[each]),
    );
    return changed.map((each) =>
      each === key
        ? line('changed', phrases.conditionChanged, {
            work,
            was: condition(before[each], oldWords),
            now: condition(after[each], newWords),
          })
        : line('changed', phrases.workChanged, { work, what: partsOf(before[each], after[each], each) }),
    );
  });
  const moved = isReordered(elements(older).keys(), elements(newer).keys());
  return moved ? [...lines, line('moved', phrases.workMoved, { what: listWords[list] })] : lines;
}

const listWords: Readonly<Record<WorkList, ProductText>> = {
  rules: { en: 'Ticket rules', 'zh-CN': '任务规则' },
  tables: { en: 'Decision tables', 'zh-CN': '决策表' },
  approvals: { en: 'Approvals', 'zh-CN': '审批' },
  invariants: { en: 'Invariants', 'zh-CN': '恒定条件' },
  cases: { en: 'Cases', 'zh-CN': '用例' },
};

/** What changed of a ticket by the names of its parts: `ola, checklist`. */
function partsOf(before: Json | undefined, after: Json | undefined, name: string): string {
  const [old, fresh] = [ticketOf(before), ticketOf(after)];
  if (!old || !fresh) return name;
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((key) => !sameJson(old[key], fresh[key]))
    .join(', ');
}

function ticketOf(then: Json | undefined): JsonObject | undefined {
  const list = Array.isArray(then) ? (then as readonly Json[]) : [];
  const [only] = list;
  return list.length === 1 && isObject(only) && isObject(only.ticket) ? only.ticket : undefined;
}

function condition(when: Json | undefined, explain: ExplainWords): string {
  if (when === undefined || when === true) return told(phrases.always, explain.locale);
  return told(phrases.when, explain.locale, { condition: tellCondition(when, explain) });
}

function jsonChanged(place: string, locale: string): DifferenceLine {
  return { part: 'item', change: 'changed', place, sentence: told(phrases.jsonChanged, locale, { place }) };
}

function heading(text: ProductText, locale: string): string {
  const own = text[localeOf(locale)];
  return own.charAt(0).toUpperCase() + own.slice(1);
}
