/** The side of a ticket on which one works: the answers that the work needs, the checklist, the conversation. */
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { RefusedAct } from '../refusals/refused-act';
import { AnswerList } from '../request/answer-list';
import { Card } from '../ui/card';
import { Checklist } from './checklist';
import { Conversation } from './conversation';
import styles from './ticket-work.module.css';

export function TicketWork({ ticket, refused }: { ticket: TicketPage; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('ticket');
  const { answersUsed, answersAll, checklist } = ticket;
  return (
    <div className={styles.work}>
      <Card padded className={styles.part}>
        <h2>{t('answers')}</h2>
        {answersUsed.length > 0 ? <AnswerList answers={answersUsed} plain /> : <p>{t('noAnswers')}</p>}
        {answersAll.length > answersUsed.length && (
          <details className={styles.all}>
            <summary>{t('allAnswers', { n: answersAll.length })}</summary>
            <AnswerList answers={answersAll} />
          </details>
        )}
      </Card>
      {checklist.length > 0 && (
        <Card padded className={styles.part}>
          <h2>{t('checklist')}</h2>
          <Checklist ticket={ticket} refused={refused} />
        </Card>
      )}
      <Card padded className={styles.part}>
        <h2>{t('comments')}</h2>
        <Conversation ticket={ticket} refused={refused} />
      </Card>
    </div>
  );
}
