/** The check of lists as a whole: their kind, how many entries they have, and whether two are the same. */
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import { canonicalText } from '../canonical-text';
import { MOST_ITEMS, type ListLimits } from '../field-types/list-check';

export interface EntryLimits extends ListLimits {
  readonly uniqueItems?: boolean | undefined;
}

export function rowsChecker({ minItems = 0, maxItems = MOST_ITEMS, uniqueItems = false }: EntryLimits) {
  return (value: Json): readonly Finding[] => {
    if (!Array.isArray(value)) return [{ clause: 'wrong-kind' }];
    const entries: readonly Json[] = value;
    const actual = entries.length;
    if (actual > maxItems) return [{ clause: 'too-many', params: { limit: maxItems, actual } }];
    const findings: Finding[] = [];
    if (actual < minItems) findings.push({ clause: 'too-few', params: { limit: minItems, actual } });
    const twice = uniqueItems ? firstTwice(entries) : -1;
    if (twice >= 0) findings.push({ clause: 'entry-twice', params: { number: twice + 1 } });
    return findings;
  };
}

/** The place of the first entry that stands before already. */
function firstTwice(entries: readonly Json[]): number {
  const seen = new Set<string>();
  return entries.findIndex((entry) => seen.size === seen.add(canonicalText(entry)).size);
}
