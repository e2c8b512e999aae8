/** What a value can be looked up by, as one picks it. */
import type { SelectOption } from '../../parts/option-select';
import type { ConditionFact } from '../../rules/condition/condition-facts';

export interface LookupWords {
  /** "by Work mode". */
  readonly say: (fact: string) => string;
  /** Of a fact that is not among those that can be picked. */
  readonly labelOf: (path: string) => string;
}

/** @param by what it is looked up by now: it stays among them, whatever it is; empty for nothing */
export function lookupOptions(
  facts: readonly ConditionFact[],
  by: string,
  { say, labelOf }: LookupWords,
): readonly SelectOption[] {
  const known = facts.map(({ path, label }) => ({ value: path, label: say(label) }));
  if (by === '' || known.some(({ value }) => value === by)) return known;
  return [...known, { value: by, label: say(labelOf(by)) }];
}
