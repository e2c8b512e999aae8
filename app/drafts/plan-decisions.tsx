/** The approvals of a plan: what is decided, by whom, and what waits for it. */
import { useTranslation } from 'react-i18next';
import styles from './plan-panel.module.css';
import type { PlanDecision } from './plan-view';

export function PlanDecisions({ decisions }: { decisions: readonly PlanDecision[] }) {
  const { t } = useTranslation('plan');
  if (decisions.length === 0) return null;
  return (
    <section className={styles.lane}>
      <h3 className={styles.laneHead}>
        {t('approvals')}
        <span className={styles.count}>{decisions.length}</span>
      </h3>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.key} className={styles.line}>
            <span>{decision.title}</span>
            <span className={styles.due}>
              {decision.who.length === 1 ? decision.who[0] : t('anyOf', { n: decision.who.length })}
            </span>
            <span className={styles.why}>
              {decision.ticket === null ? t('before') : t('for', { ticket: decision.ticket })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
