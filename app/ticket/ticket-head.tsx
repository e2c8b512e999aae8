/** The top line of a ticket: back to its queue, its title, its state, its clock. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { useLocalized } from '../ui/localized';
import { OlaChip } from '../ui/ola-chip';
import { useShell } from '../ui/shell/shell-data';
import { TicketStateChip } from '../ui/state-chips';
import { olaViewOf } from './ola-view';
import styles from './ticket-head.module.css';

export function TicketHead({ page: { ticket, clock } }: { page: TicketPage }) {
  const { t } = useTranslation(['queue', 'words']);
  const text = useLocalized();
  const { queues } = useShell();
  const works = queues.some((queue) => queue.department === ticket.department);
  const queue = t('queue:title', { department: text(ticket.departmentTitle) });
  return (
    <div className={styles.head}>
      <nav className={styles.trail} aria-label={t('words:trail')}>
        {works ? <Link to={`/queue/${ticket.department}`}>{queue}</Link> : queue}
        <span aria-hidden="true"> › </span>
        {ticket.number}
      </nav>
      <div className={styles.line}>
        <h1 id="title" tabIndex={-1}>
          {text(ticket.title)}
        </h1>
        <TicketStateChip state={ticket.state} />
        {ticket.state !== 'cancelled' && <OlaChip ola={olaViewOf(clock)} />}
      </div>
    </div>
  );
}
