/** The side of a ticket on which one works: the answers that it needs, the checklist, the conversation, the history. */
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { RefusedAct } from '../refusals/refused-act';
import { AnswersUsed } from '../request/answers-used';
import { Timeline } from '../timeline/timeline';
import { Card } from '../ui/card';
import { Checklist } from './checklist';
import { Conversation } from './conversation';
import styles from './ticket-work.module.css';

interface TicketWorkProps {
  page: TicketPage;
  refused: RefusedAct | undefined;
  viewerId: string;
}

export function TicketWork({ page, refused, viewerId }: TicketWorkProps) {
  const { t } = useTranslation('ticket');
  return (
    <div className={styles.work}>
      <Card padded className={styles.part}>
        <h2>{t('answers')}</h2>
        <AnswersUsed used={page.answersUsed} all={page.answers} none={t('noAnswers')} />
      </Card>
      {page.checklist.length > 0 && (
        <Card padded className={styles.part}>
          <h2>{t('checklist')}</h2>
          <Checklist page={page} refused={refused} />
        </Card>
      )}
      <Card padded className={styles.part}>
        <h2>{t('comments')}</h2>
        <Conversation page={page} refused={refused} />
      </Card>
      <Card padded className={styles.part}>
        <h2>{t('activity')}</h2>
        <Timeline
          // What was written stands in the conversation, and every line here is about this ticket.
          entries={page.timeline
            .filter((entry) => entry.type !== 'commented')
            .map((entry) => ({ ...entry, ticketTitle: null }))}
          viewerId={viewerId}
          approvalTitles={new Map()}
        />
      </Card>
    </div>
  );
}
