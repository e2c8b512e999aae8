/** Every rule with what it came to; those that did not fire can be looked at alone. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleVerdict, SimulatedRule } from '../../../catalog/simulate/simulate-item';
import control from '../../ui/control.module.css';
import { useRuleWords } from '../rules/use-rule-words';
import { RuleResult } from './rule-result';
import styles from './simulate.module.css';

const filters = ['all', 'fired', 'notFired', 'open'] as const;
type Filter = (typeof filters)[number];

function isShown(filter: Filter, verdict: RuleVerdict): boolean {
  if (filter === 'all') return true;
  if (filter === 'fired') return verdict === true;
  if (filter === 'open') return verdict === 'unknown';
  return verdict !== true && verdict !== 'unknown';
}

export function RuleResults({ rules }: { rules: readonly SimulatedRule[] }) {
  const { t } = useTranslation('simulate');
  const [filter, setFilter] = useState<Filter>('all');
  const name = useId();
  const words = useRuleWords();
  const shown = rules.filter(({ verdict }) => isShown(filter, verdict));
  return (
    <section className={styles.part} aria-labelledby="rules">
      <h2 id="rules">{t('rules')}</h2>
      <div className={control.segments} role="radiogroup" aria-label={t('show')}>
        {filters.map((each) => (
          <label key={each} className={control.segment}>
            <input
              type="radio"
              name={name}
              checked={filter === each}
              onChange={() => {
                setFilter(each);
              }}
            />
            {t(`filters.${each}`, { n: rules.filter(({ verdict }) => isShown(each, verdict)).length })}
          </label>
        ))}
      </div>
      {shown.length === 0 && <p className={styles.quiet}>{t('noRules')}</p>}
      <ul className={styles.rules}>
        {shown.map((rule) => (
          <RuleResult key={`${rule.kind} ${rule.place}`} rule={rule} words={words} />
        ))}
      </ul>
    </section>
  );
}
