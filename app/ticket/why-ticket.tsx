/** Why a ticket exists, in sentences: the rule, the comparisons that made it true, and where its due time comes from. */
import { useTranslation } from 'react-i18next';
import type { TicketWhy } from '../../requests/explain-ticket';
import { useLocalized } from '../ui/localized';
import { Sign } from '../ui/sign';
import styles from './why-ticket.module.css';

export function WhyTicket({ why }: { why: TicketWhy }) {
  const { t } = useTranslation('ticket');
  const text = useLocalized();
  return (
    <div className={styles.why}>
      <p className={styles.rule}>{text(why.ruleText)}</p>
      {why.clauses.length > 0 && (
        <ul className={styles.clauses}>
          {why.clauses.map((clause) => (
            <li key={clause.text} className={styles.clause}>
              <Sign name={clause.result === true ? 'check' : 'dot'} className={styles.sign} />
              {clause.text}
            </li>
          ))}
        </ul>
      )}
      {why.ola.map((sentence) => (
        <p key={sentence} className={styles.ola}>
          {sentence}
        </p>
      ))}
      <small>{t('rule', { rule: why.rule, version: why.itemVersion })}</small>
    </div>
  );
}
