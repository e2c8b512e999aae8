/** Differences between the named elements of two items: rules, tables, approvals, invariants and cases. */
import type { JsonObject } from '../../../forms/editing/form-draft';
import { words } from '../../../forms/editing/operation-title';
import { sameJson } from '../../../forms/editing/same-json';
import type { ProductText } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { titleOfWork } from '../frame-title';
import type { ItemDraftDocument, TableDraft } from '../item-draft';
import type { WorkList } from '../item-operation';
import { nameOf, placeOfWork, workOf } from '../work-lists';
import { isReordered, mapOf, paired } from './by-name';
import { lineOf, told } from './difference-line';
import type { DifferenceLine, LineMaker } from './difference-line';
import { draftWords } from './draft-words';
import { effectDifferences } from './effect-differences';
import { phrases } from './phrases';
import { tableDifferences } from './table-differences';

const listWords: Readonly<Record<WorkList, ProductText>> = {
  rules: { en: 'Ticket rules', 'zh-CN': '任务规则' },
  tables: { en: 'Decision tables', 'zh-CN': '决策表' },
  approvals: { en: 'Approvals', 'zh-CN': '审批' },
  invariants: { en: 'Invariants', 'zh-CN': '恒定条件' },
  cases: { en: 'Cases', 'zh-CN': '用例' },
};

export function workDifferences(
  list: WorkList,
  older: ItemDraftDocument,
  newer: ItemDraftDocument,
  locale: string,
): readonly DifferenceLine[] {
  const elements = (item: ItemDraftDocument) =>
    mapOf<JsonObject>(workOf(item, list), (each) => String(each[nameOf(list)]));
  const line = lineOf('work', locale, placeOfWork(list));
  const [oldWords, newWords] = [draftWords(older.form, locale), draftWords(newer.form, locale)];
  const lines = paired(elements(older), elements(newer)).flatMap(({ name, older: before, newer: after }) => {
    const own = titleOfWork(newer, list, name) ?? titleOfWork(older, list, name) ?? words({}, name);
    const work = { en: `“${own.en}”`, 'zh-CN': `“${own['zh-CN']}”` };
    if (!before) return [line('added', ...addedPhrase(list, after ?? {}, work, newWords))];
    if (!after) return [line('removed', phrases.workRemoved, { work })];
    const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
      (each) => !sameJson(before[each], after[each]) && !(list === 'tables' && partsOfTables.includes(each)),
    );
    const ownLines = changed.flatMap((each): DifferenceLine | readonly DifferenceLine[] => {
      const [was, now] = [before[each], after[each]];
      if (each === 'then') return thenDifferences(was, now, work, line);
      if (each === conditionKey(list)) {
        const params = { work, was: condition(was, oldWords), now: condition(now, newWords) };
        return line('changed', phrases.conditionChanged, params);
      }
      if (each === 'stop') return line('changed', now === true ? phrases.stops : phrases.stopsNot, { work });
      if (each === 'from' || each === 'until')
        return line('changed', now === undefined ? phrases[each].without : phrases[each].with, {
          work,
          day: String(now),
        });
      return line('changed', phrases.workChanged, { work, what: each });
    });
    if (list !== 'tables') return ownLines;
    const versions = { before: before as TableDraft, after: after as TableDraft, oldWords, newWords };
    return [...ownLines, ...tableDifferences({ ...versions, work, line })];
  });
  const moved = isReordered(elements(older).keys(), elements(newer).keys());
  return moved ? [...lines, line('moved', phrases.workMoved, { what: listWords[list] })] : lines;
}

/** Those that have sentences of their own. */
const partsOfTables = ['inputs', 'outputs', 'rows', 'hit'];

/** Where the condition of an element stands; tables and cases have none. */
function conditionKey(list: WorkList): string | null {
  if (list === 'tables' || list === 'cases') return null;
  return list === 'invariants' ? 'holds' : 'when';
}

function addedPhrase(
  list: WorkList,
  added: JsonObject,
  work: ProductText,
  explain: ExplainWords,
): [ProductText, Readonly<Record<string, string | ProductText>>] {
  if (list === 'cases') return [phrases.caseAdded, { work }];
  if (list === 'tables')
    return [phrases.tableAdded, { work, count: String((added as TableDraft).rows.length) }];
  return [phrases.workAdded, { work, condition: condition(added[conditionKey(list) ?? ''], explain) }];
}

/** Where only the order is another, that is all that is told. */
function thenDifferences(
  was: Json | undefined,
  now: Json | undefined,
  work: ProductText,
  line: LineMaker,
): readonly DifferenceLine[] {
  const lines = effectDifferences(was, now, work, line);
  return lines.length > 0 ? lines : [line('changed', phrases.workChanged, { work, what: 'then' })];
}

export function condition(when: Json | undefined, explain: ExplainWords): string {
  if (when === undefined || when === true) return told(phrases.always, explain.locale);
  return told(phrases.when, explain.locale, { condition: tellCondition(when, explain) });
}
