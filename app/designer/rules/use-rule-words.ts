/** The words in which rules are told and edited, in the page's language. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../forms/document-shape';
import { findField } from '../../../forms/editing/field-place';
import { optionName } from '../../../forms/editing/field-options';
import { labelOf } from '../../../forms/editing/operation-title';
import { textIn } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import { useLocale } from '../../ui/use-locale';
import { useItemWithBlocks } from '../blocks/use-item-with-blocks';
import { useItemDraft } from '../item-draft/item-draft-context';
import { pathOf } from '../../../rules/conditions/draft-operation';
import { conditionFacts, factOfField } from './condition/condition-facts';
import type { ConditionFact } from './condition/condition-facts';
import { directoryNames } from './directory-names';

export interface RuleWords extends ExplainWords {
  readonly valueText: (field: string, value: Json) => string;
  /** @param row path of the rows that the rule decides about, or empty */
  readonly facts: (row: string) => readonly ConditionFact[];
  /** A field as a fact of its own, with what can be chosen in it; undefined for a field that is none. */
  readonly fieldFact: (field: string) => ConditionFact | undefined;
  /** The same words, as a rule tells them that decides about rows. */
  readonly within: (row: string) => ExplainWords;
}

export function useRuleWords(): RuleWords {
  const { surroundings } = useItemDraft();
  const item = useItemWithBlocks();
  const { t } = useTranslation('builder');
  const { t: tr } = useTranslation('rule-editor');
  const locale = useLocale();
  return useMemo(() => {
    const directory = directoryNames(surroundings, item, locale);
    const factWords = {
      locale,
      directory,
      roleTitle: (role) => (role === 'employee' ? tr('everybody') : t(`roles.${role}`)),
      partTitle: (answer, part) => tr(`parts.${part}`, { answer }),
    } satisfies Parameters<typeof conditionFacts>[2];
    const facts = onceEach((row) => conditionFacts(item, row, factWords));
    const fieldFact = (path: string): ConditionFact | undefined => {
      const field = findField(item.form, path);
      return field && factOfField(item, path, field, factWords);
    };
    const nameOf = (fact: ConditionFact | undefined, value: unknown): string => {
      if (typeof value === 'boolean') return tr(value ? 'yes' : 'no');
      const name = optionName((value ?? null) as Json);
      return fact?.options.find((option) => option.value === name)?.label ?? name;
    };
    const within = (row: string): ExplainWords => {
      const factAt = (path: string) => facts(row).find((fact) => fact.path === path);
      return {
        locale,
        fieldLabel: (field) => textIn(labelOf(item.form, field), locale),
        optionText: (field, value) => nameOf(fieldFact(field), value),
        factLabel: (path) => factAt(path)?.label,
        factText: (path, value) => nameOf(factAt(path), value),
        isYesNo: (path) => factAt(path)?.kind === 'yes-no',
        mayRead: () => true,
      };
    };
    const ofForm = within('');
    return {
      ...ofForm,
      within,
      facts,
      fieldFact,
      valueText(field, value) {
        const from = pathOf(value);
        if (from !== undefined) return ofForm.factLabel?.(from) ?? from;
        if (Array.isArray(value))
          return value.map((each) => ofForm.optionText(field, each)).join(tr('comma'));
        return isObject(value) ? JSON.stringify(value) : ofForm.optionText(field, value);
      },
    };
  }, [item, surroundings, locale, t, tr]);
}

/** Made when it is asked for first, and kept. */
function onceEach<Made>(make: (key: string) => Made): (key: string) => Made {
  const known = new Map<string, Made>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}
