/** Which ticket rules the list shows: by words, by the question that they read or show, by the department that works. */
import type { ItemDraftDocument, WorkDraft } from '../../../../catalog/editing/item-draft';
import { usesOutsideForm } from '../../../../catalog/editing/item-uses';
import { saysAll } from '../../rules/rule-filter';
import type { RuleFilter } from '../../rules/rule-filter';
import { readFixedOrLookup, resultsOf } from '../model/lookup-table';
import { ticketsIn } from '../model/rule-effects';
import type { Json } from '../../../../rules/conditions/condition';
import type { ToldWork } from './tell-rule';

export interface WorkFilter extends RuleFilter {
  /** Key of a department; empty for any. */
  readonly department: string;
}

export function filteredWork(
  item: ItemDraftDocument,
  { words, field, department }: WorkFilter,
  told: ReadonlyMap<WorkDraft, ToldWork>,
): readonly WorkDraft[] {
  const about = field === '' ? null : rulesAbout(item, field);
  return item.fulfilment.rules.filter((rule) => {
    if (about && !about.has(rule.id)) return false;
    if (department !== '' && !departmentsOf(rule).includes(department)) return false;
    const { when = '', then = '', because = '' } = told.get(rule) ?? {};
    return saysAll(words, [when, then, because, rule.id]);
  });
}

function rulesAbout(item: ItemDraftDocument, field: string): ReadonlySet<string> {
  const places = usesOutsideForm(item, field).flatMap(
    ({ place }) => /^\/fulfilment\/rules\/(\d+)\//.exec(place)?.[1] ?? [],
  );
  return new Set(places.flatMap((at) => item.fulfilment.rules[Number(at)]?.id ?? []));
}

/** All that can come to work on what the rule opens. */
export function departmentsOf(rule: WorkDraft): readonly string[] {
  return ticketsIn(rule).flatMap(({ department }) => {
    const chosen = readFixedOrLookup(department as Json | undefined);
    if (!chosen) return [];
    return ('fixed' in chosen ? [chosen.fixed] : resultsOf(chosen)).map(String);
  });
}
