/** What has happened to a request, and what was answered: side by side where there is room. */
import { useTranslation } from 'react-i18next';
import type { RequestPage } from '../../requests/read-request-page';
import { Timeline } from '../timeline/timeline';
import { Card } from '../ui/card';
import { useLocalized } from '../ui/localized';
import { AnswerList } from './answer-list';
import styles from './request-record.module.css';

export function RequestRecord({ request, viewerId }: { request: RequestPage; viewerId: string }) {
  const { t } = useTranslation('request');
  const text = useLocalized();
  const approvals = [...request.approvals, ...request.tickets.flatMap((ticket) => ticket.approvals)];
  return (
    <div className={styles.record}>
      <section className={styles.section} aria-labelledby="timeline">
        <h2 id="timeline">{t('timeline')}</h2>
        <Card padded>
          <Timeline
            // That tickets were opened or take other answers is said once for all of them, by what did it.
            entries={request.timeline.filter(
              ({ type, data }) => type !== 'opened' && (type !== 'updated' || data.wanted === false),
            )}
            viewerId={viewerId}
            approvalTitles={new Map(approvals.map((approval) => [approval.key, text(approval.title)]))}
          />
        </Card>
      </section>
      {request.answers.length > 0 && (
        <section className={styles.section} aria-labelledby="answers">
          <h2 id="answers">{t('answers')}</h2>
          <Card padded>
            <AnswerList answers={request.answers} />
          </Card>
        </section>
      )}
    </div>
  );
}
