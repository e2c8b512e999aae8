/** Which ticket rules the list shows: by words, by the question that they read or show, by the department that works. */
import type { ItemDraftDocument, WorkDraft } from '../../../../catalog/editing/item-draft';
import { usesOutsideForm } from '../../../../catalog/editing/item-uses';
import type { Json } from '../../../../rules/conditions/condition';
import { filtered } from '../../sentence-list/list-filter';
import type { ListFilter } from '../../sentence-list/list-filter';
import type { ToldSentence } from '../../sentence-list/rule-sentence';
import { readFixedOrLookup, resultsOf } from '../../../../catalog/editing/targets/lookup-table';
import { ticketsIn } from '../model/rule-effects';

export interface WorkFilter extends ListFilter {
  /** Key of a department; empty for any. */
  readonly department: string;
}

export function filteredWork(
  item: ItemDraftDocument,
  filter: WorkFilter,
  told: ReadonlyMap<WorkDraft, ToldSentence>,
): readonly WorkDraft[] {
  const { department } = filter;
  const usesOf = (field: string) => usesOutsideForm(item, field);
  const list = { elements: item.fulfilment.rules, place: '/fulfilment/rules', usesOf };
  return filtered(list, filter, told).filter(
    (rule) => department === '' || departmentsOf(rule).includes(department),
  );
}

/** All that can come to work on what the rule opens. */
export function departmentsOf(rule: WorkDraft): readonly string[] {
  return ticketsIn(rule).flatMap(({ department }) => {
    const chosen = readFixedOrLookup(department as Json | undefined);
    if (!chosen) return [];
    return ('fixed' in chosen ? [chosen.fixed] : resultsOf(chosen)).map(String);
  });
}
