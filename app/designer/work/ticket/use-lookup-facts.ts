/** The facts that values can be looked up by: those with values that can be told one by one. */
import { useTranslation } from 'react-i18next';
import type { SelectOption } from '../../parts/option-select';
import type { ConditionFact } from '../../rules/condition/condition-facts';
import { useWorkWords } from '../work-words';
import { lookupOptions } from './lookup-options';

export function useLookupFacts(): readonly ConditionFact[] {
  return useWorkWords().facts.filter((fact) => fact.kind === 'choice' && fact.options.length > 0);
}

/** @param by as `lookupOptions` */
export function useLookupOptions(by: string): readonly SelectOption[] {
  const { t } = useTranslation('work');
  const { factLabel } = useWorkWords();
  return lookupOptions(useLookupFacts(), by, {
    say: (fact) => t('lookup.by', { fact }),
    labelOf: (path) => factLabel?.(path) ?? path,
  });
}
