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
import { useItemDraft } from '../item-draft/item-draft-context';
import { conditionFacts } from './condition-facts';
import type { ConditionFact } from './condition-facts';

export interface RuleWords extends ExplainWords {
  readonly valueText: (field: string, value: Json) => string;
  /** @param row path of the rows that the rule decides about, or empty */
  readonly facts: (row: string) => readonly ConditionFact[];
}

export function useRuleWords(): RuleWords {
  const { document: item, surroundings } = useItemDraft();
  const { t } = useTranslation('builder');
  const { t: tr } = useTranslation('rule-editor');
  const locale = useLocale();
  return useMemo(() => {
    const departments = surroundings.departments.map(({ key, title }) => ({
      value: key,
      label: textIn(title, locale),
    }));
    const optionText = (field: string, value: unknown): string => {
      if (typeof value === 'boolean') return tr(value ? 'yes' : 'no');
      const name = optionName((value ?? null) as Json);
      const own = item.form.texts[field]?.options?.[name];
      if (own) return textIn(own, locale) || name;
      const type = findField(item.form, field)?.['x-type'];
      const department = type === 'department' && departments.find((each) => each.value === name);
      return department ? department.label : name;
    };
    return {
      locale,
      fieldLabel: (field) => textIn(labelOf(item.form, field), locale),
      optionText,
      mayRead: () => true,
      valueText: (field, value) => (isObject(value) ? JSON.stringify(value) : optionText(field, value)),
      facts: (row) =>
        conditionFacts(item, row, {
          locale,
          departments,
          roleTitle: (role) => (role === 'employee' ? tr('everybody') : t(`roles.${role}`)),
        }),
    };
  }, [item, surroundings, locale, t, tr]);
}
