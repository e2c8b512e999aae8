/** The condition that a new rule begins with: about the first answer that can be compared. */
import type { Json } from '../../../../rules/conditions/condition';
import { operatorsFor, writeClause } from './clause-operators';
import type { ConditionFact } from './condition-facts';
import { firstValue } from './condition-query';

/** Always, where there is nothing to ask about. */
export function firstCondition(facts: readonly ConditionFact[]): Json {
  const fact = firstFact(facts);
  const [operator] = fact ? operatorsFor(fact) : [];
  if (!fact || !operator) return true;
  return writeClause({ field: fact.path, operator, value: firstValue(fact, operator, facts) });
}

/** What a new clause asks about. */
export function firstFact(facts: readonly ConditionFact[]): ConditionFact | undefined {
  return facts.find(({ kind }) => kind === 'choice' || kind === 'yes-no') ?? facts[0];
}
