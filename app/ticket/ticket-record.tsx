/** The side of a ticket that one reads: facts, why it exists, its clock, its approvals, its history. */
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketWhy } from '../../requests/explain-ticket';
import type { TicketPage } from '../../requests/read-ticket-page';
import { ApprovalList } from '../approval/approval-list';
import { Timeline } from '../timeline/timeline';
import { useLocalized } from '../ui/localized';
import { ClockExplained } from './clock-explained';
import { TicketFacts } from './ticket-facts';
import styles from './ticket-record.module.css';
import { WhyTicket } from './why-ticket';

interface TicketRecordProps {
  ticket: TicketPage;
  why: TicketWhy;
  viewerId: string;
}

export function TicketRecord({ ticket, why, viewerId }: TicketRecordProps) {
  const { t } = useTranslation('ticket');
  const text = useLocalized();
  const { approvals, clockParts, clock, events } = ticket;
  return (
    <aside className={styles.record} aria-label={t('record')}>
      <Part title={t('factsTitle')}>
        <TicketFacts ticket={ticket} />
      </Part>
      <Part title={t('why')}>
        <WhyTicket why={why} />
      </Part>
      {approvals.length > 0 && (
        <Part title={t('approvals')}>
          <ApprovalList approvals={approvals} />
        </Part>
      )}
      {clockParts && (
        <Part title={t('clockTitle')}>
          <ClockExplained clock={clockParts} calendar={clock.calendar} />
        </Part>
      )}
      <Part title={t('activity')}>
        <Timeline
          entries={events}
          viewerId={viewerId}
          approvalTitles={new Map(approvals.map((approval) => [approval.key, text(approval.title)]))}
        />
      </Part>
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
