/** The facts that values can be looked up by: those with values that can be told one by one. */
import type { ConditionFact } from '../../rules/condition/condition-facts';
import { useWorkWords } from '../work-words';

export function useLookupFacts(): readonly ConditionFact[] {
  return useWorkWords().facts.filter((fact) => fact.kind === 'choice' && fact.options.length > 0);
}
