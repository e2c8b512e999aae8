/** Why a ticket exists, in sentences: the rule, the answers that made it hold, how its due time was planned. */
import { useTranslation } from 'react-i18next';
import type { TicketReason } from '../../requests/reading/explain-ticket';
import { Sign } from '../ui/sign';
import styles from './why-ticket.module.css';

interface WhyTicketProps {
  why: TicketReason;
  /** Leaves out how the due time was planned: where the clock itself is explained. */
  withoutOla?: boolean;
}

export function WhyTicket({ why, withoutOla }: WhyTicketProps) {
  const { t } = useTranslation('ticket');
  return (
    <div className={styles.why}>
      {why.ruleText !== null && <p className={styles.rule}>{why.ruleText}</p>}
      <Sentences sentences={why.because} sign="check" />
      {!withoutOla && <Sentences sentences={why.ola} sign="open" />}
      <small>{t('rule', { rule: why.rule, version: why.itemVersion })}</small>
    </div>
  );
}

function Sentences({ sentences, sign }: { sentences: readonly string[]; sign: 'check' | 'open' }) {
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence} className={styles.sentence}>
          <Sign name={sign} className={styles.sign} />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
