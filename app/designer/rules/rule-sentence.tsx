/** A rule as a sentence: when, what it does, and the reason that it gives. */
import { useTranslation } from 'react-i18next';
import type { RuleDraft } from '../../../forms/editing/form-draft';
import type { DraftText } from '../../../forms/editing/form-draft';
import { isObject } from '../../../forms/document-shape';
import { listOf } from '../../../rules/explain/explain-words';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { useLocalized } from '../../ui/localized';
import { effectsOf } from './rule-effects';
import type { Effect } from './rule-effects';
import styles from './rules.module.css';
import { useRuleWords } from './use-rule-words';
import type { RuleWords } from './use-rule-words';

export function RuleSentence({ rule }: { rule: RuleDraft }) {
  const { t } = useTranslation('rule-editor');
  const localized = useLocalized();
  const words = useRuleWords();
  const effects = effectsOf(rule);
  const told = useEffectSentences(effects ?? [], words);
  const because = isObject(rule.because) ? localized(rule.because as DraftText) : '';
  const when = rule.when === true ? t('always') : t('when', { condition: tellCondition(rule.when, words) });
  return (
    <div className={styles.sentence}>
      <p>
        <span className={styles.when}>{when}</span>{' '}
        {effects === null ? t('ownShape') : told.length === 0 ? t('nothing') : told.join(t('joint'))}
        {t('stop')}
      </p>
      {because && <p className={styles.because}>{t('becauseTold', { because })}</p>}
    </div>
  );
}

/** Fields with the same effect are told together. */
function useEffectSentences(effects: readonly Effect[], words: RuleWords): readonly string[] {
  const { t } = useTranslation('rule-editor');
  const localized = useLocalized();
  const label = (field: string): string => t('quoted', { name: words.fieldLabel(field) });
  const together = new Map<string, string[]>();
  const told: string[] = [];
  for (const effect of effects) {
    if (effect.effect === 'offer') {
      const options = effect.options.map((option) => words.optionText(effect.field, option));
      told.push(
        options.length === 0
          ? t('told.offerNone', { field: label(effect.field) })
          : t('told.offer', {
              field: label(effect.field),
              options: listOf(options, 'conjunction', words.locale),
            }),
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
