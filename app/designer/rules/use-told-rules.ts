/** Tells rules as sentences: when they hold, what they do, and the reason that they give. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isObject } from '../../../forms/document-shape';
import type { DraftText, RuleDraft } from '../../../forms/editing/form-draft';
import { listOf } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { useLocalized } from '../../ui/localized';
import type { ToldSentence } from '../sentence-list/rule-sentence';
import { effectsOf } from './effects/rule-effects';
import type { Effect } from './effects/rule-effects';
import { rowOfRule } from './rule-row';
import type { RuleWords } from './use-rule-words';

interface Telling {
  readonly t: TFunction<'rule-editor'>;
  readonly localized: (text: DraftText) => string;
  readonly words: RuleWords;
}

export type ToldRules = ReadonlyMap<RuleDraft, ToldSentence>;

export function useToldRules(rules: readonly RuleDraft[], words: RuleWords): ToldRules {
  const { t } = useTranslation('rule-editor');
  const localized = useLocalized();
  return useMemo(
    () => new Map(rules.map((rule) => [rule, tellRule(rule, { t, localized, words })])),
    [rules, t, localized, words],
  );
}

function tellRule(rule: RuleDraft, telling: Telling): ToldSentence {
  const { t, localized, words } = telling;
  const { when = true, because } = rule;
  const effects = effectsOf(rule);
  const told = tellEffects(effects ?? [], telling);
  const then = effects === null ? t('ownShape') : told.length === 0 ? t('nothing') : told.join(t('joint'));
  return {
    when:
      when === true
        ? t('always')
        : t('when', { condition: tellCondition(when, words.within(rowOfRule(rule))) }),
    then: `${then}${t('stop')}`,
    because: isObject(because) ? localized(because as DraftText) : '',
  };
}

/** Questions with the same effect are told together. */
function tellEffects(effects: readonly Effect[], { t, localized, words }: Telling): readonly string[] {
  const label = (field: string): string => t('quoted', { name: words.fieldLabel(field) });
  const together = new Map<string, string[]>();
  const told: string[] = [];
  for (const effect of effects) {
    if (effect.effect === 'offer') {
      const options = effect.options.map((option) => words.optionText(effect.field, option));
      const field = label(effect.field);
      told.push(
        options.length === 0
          ? t('told.offerNone', { field })
          : t('told.offer', { field, options: listOf(options, 'conjunction', words.locale) }),
      );
    } else if (effect.effect === 'set') {
      const value = words.valueText(effect.field, effect.value);
      told.push(t('told.set', { field: label(effect.field), value }));
    } else if (effect.effect === 'message') {
      told.push(t(`told.${effect.level}`, { text: localized(effect.text) }));
    } else {
      together.set(effect.effect, [...(together.get(effect.effect) ?? []), label(effect.field)]);
    }
  }
  const named = [...together].map(([effect, fields]) =>
    t(`told.${effect as 'show'}`, { fields: listOf(fields, 'conjunction', words.locale) }),
  );
  return [...named, ...told];
}
