/** The approvals of a plan: what is decided, by whom, and what waits for it. */
import { useTranslation } from 'react-i18next';
import { ColumnGroup, ColumnLine } from '../ui/side-column';
import type { PlanDecision } from './plan-view';

export function PlanDecisions({ decisions }: { decisions: readonly PlanDecision[] }) {
  const { t } = useTranslation('plan');
  if (decisions.length === 0) return null;
  return (
    <ColumnGroup title={t('approvals')} count={decisions.length}>
      <ul>
        {decisions.map((decision) => (
          <ColumnLine
            key={decision.key}
            title={decision.title}
            side={decision.who.length === 1 ? decision.who[0] : t('anyOf', { n: decision.who.length })}
            why={[decision.ticket === null ? t('before') : t('for', { ticket: decision.ticket })]}
          />
        ))}
      </ul>
    </ColumnGroup>
  );
}
