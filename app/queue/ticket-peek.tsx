/** A ticket beside its queue: what one needs to decide whether to open it, and the same actions. */
import { Link, useLocation } from '@remix-run/react';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { AnswerList } from '../request/answer-list';
import { BlockedNotice } from '../ticket/blocked-notice';
import { olaViewOf } from '../ticket/ola-view';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketFacts } from '../ticket/ticket-facts';
import { WhyTicket } from '../ticket/why-ticket';
import { ButtonLink } from '../ui/button';
import { useLocalized } from '../ui/localized';
import { OlaChip } from '../ui/ola-chip';
import { TicketStateChip } from '../ui/state-chips';
import styles from './ticket-peek.module.css';

export function TicketPeek({ page }: { page: TicketPage }) {
  const { t } = useTranslation(['queue', 'ticket']);
  const text = useLocalized();
  const { search } = useLocation();
  const { ticket, clock, request, answersUsed, reason } = page;
  return (
    <aside className={styles.peek} aria-label={t('queue:peek.label', { number: ticket.number })}>
      <div className={styles.top}>
        <OlaChip ola={olaViewOf(clock)} />
        <TicketStateChip state={ticket.state} />
        <Link to={`/tickets/${ticket.number}`} className={styles.open}>
          {t('queue:peek.open')}
        </Link>
        <ButtonLink
          kind="icon"
          to={`/queue/${ticket.department}${search}`}
          preventScrollReset
          aria-label={t('queue:peek.close')}
        >
          <IconX size={16} stroke={1.8} aria-hidden="true" />
        </ButtonLink>
      </div>
      <div>
        <h2 className={styles.title}>{text(ticket.title)}</h2>
        <small>
          {ticket.number} · {text(request.item.title)}
        </small>
      </div>
      <TicketActions key={page.version} page={page} refused={undefined} />
      <BlockedNotice page={page} />
      <TicketFacts page={page} />
      {answersUsed.length > 0 && (
        <section className={styles.part}>
          <h3>{t('ticket:answers')}</h3>
          <AnswerList answers={answersUsed} plain />
        </section>
      )}
      <section className={styles.part}>
        <h3>{t('ticket:why')}</h3>
        <WhyTicket why={reason} />
      </section>
    </aside>
  );
}
