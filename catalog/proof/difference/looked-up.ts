/** Words and amounts of the work that are fixed or looked up in a table: what they come to in a case, and what decides that. */
import { compileLookup } from '../../../rules/conditions/lookup';
import { ConditionError } from '../../../rules/conditions/condition-error';
import type { Lookup } from '../../../rules/fulfilment-document';
import type { CaseFacts } from '../proof-space';

/** Empty where a table has no entry: no plan can be made then. */
export function wordIn(value: string | number | Lookup, facts: CaseFacts): string {
  if (typeof value !== 'object') return String(value);
  try {
    const found = compileLookup(value).value(facts);
    return found.known ? String(found.value ?? '') : '';
  } catch (error) {
    if (error instanceof ConditionError) return '';
    throw error;
  }
}

/** The tables among the values, as comparisons. */
export function comparisonsOf(values: readonly (string | number | Lookup)[]): readonly unknown[] {
  return values.flatMap((value) =>
    typeof value === 'object' ? Object.keys(value.map[1]).map((key) => ({ '==': [value.map[0], key] })) : [],
  );
}
