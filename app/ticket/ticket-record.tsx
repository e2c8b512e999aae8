/** The side of a ticket that one reads: facts, why it exists, its clock, its approvals. */
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { ApprovalList } from '../approval/approval-list';
import { ClockExplained } from './clock-explained';
import { TicketFacts } from './ticket-facts';
import styles from './ticket-record.module.css';
import { WhyTicket } from './why-ticket';

export function TicketRecord({ page }: { page: TicketPage }) {
  const { t } = useTranslation('ticket');
  const { ticket, reason, clockParts, calendar } = page;
  return (
    <aside className={styles.record} aria-label={t('record')}>
      <Part title={t('factsTitle')}>
        <TicketFacts page={page} />
      </Part>
      {ticket.approvals.length > 0 && (
        <Part title={t('approvals')}>
          <ApprovalList approvals={ticket.approvals} />
        </Part>
      )}
      <Part title={t('why')}>
        <WhyTicket why={reason} withoutOla={clockParts !== null} />
      </Part>
      {clockParts && (
        <Part title={t('clockTitle')}>
          <ClockExplained clock={clockParts} calendar={calendar} />
        </Part>
      )}
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
