/** The tickets of a request by department: how far each is, until when, after what, by whom, and why it exists. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { TicketReason } from '../../requests/reading/explain-ticket';
import type { RequestPage } from '../../requests/read-request-page';
import type { TicketSummary } from '../../requests/reading/ticket-summary';
import { ApprovalList } from '../approval/approval-list';
import { WhyTicket } from '../ticket/why-ticket';
import { useTargetText } from '../ticket/target-text';
import { Card } from '../ui/card';
import { Chip } from '../ui/chip';
import { DepartmentMark } from '../ui/department-mark';
import { useLocalized } from '../ui/localized';
import { TicketStateChip } from '../ui/state-chips';
import styles from './ticket-list.module.css';
import { useWhen } from './ticket-when';

export interface TicketListProps {
  request: RequestPage;
  /** Ids of the chain that ends last. */
  chain: readonly string[];
  /** The ticket whose "why?" is open. */
  why: { readonly key: string; readonly why: TicketReason } | null;
}

export function TicketList({ request, chain, why }: TicketListProps) {
  const text = useLocalized();
  const departments = [...new Set(request.tickets.map((ticket) => ticket.department))];
  return (
    <div className={styles.list}>
      {departments.map((department) => {
        const tickets = request.tickets.filter((ticket) => ticket.department === department);
        const title = tickets[0] ? text(tickets[0].departmentTitle) : department;
        return (
          <Card key={department} className={styles.lane}>
            <h3 className={styles.head}>
              <DepartmentMark department={department} name={title} />
              <span className={styles.count}>{tickets.length}</span>
            </h3>
            <ul>
              {tickets.map((ticket) => (
                <Row
                  key={ticket.key}
                  ticket={ticket}
                  request={request}
                  inChain={chain.includes(ticket.id)}
                  why={why?.key === ticket.key ? why.why : null}
                />
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
}

interface RowProps {
  ticket: TicketSummary;
  request: RequestPage;
  inChain: boolean;
  why: TicketReason | null;
}

function Row({ ticket, request, inChain, why }: RowProps) {
  const { t } = useTranslation(['request', 'words']);
  const text = useLocalized();
  const when = useWhen();
  const targetText = useTargetText();
  const after = useAfter(ticket, request);
  const title = text(ticket.title);
  return (
    <li className={styles.row} id={`ticket-${ticket.key}`}>
      <div className={styles.name}>
        {ticket.maySee ? <Link to={`/tickets/${ticket.number}`}>{title}</Link> : <b>{title}</b>}
        <small>{[ticket.number, targetText(ticket.target), ...after].join(' · ')}</small>
      </div>
      <div className={styles.state}>
        <TicketStateChip state={ticket.state} bare />
        {ticket.expedited && (
          <Chip tone="warn" bare>
            {t('words:ola.expedited')}
          </Chip>
        )}
      </div>
      <div className={styles.when}>
        {when.long(ticket)}
        {inChain && <small>{t('request:graph.inChain')}</small>}
      </div>
      <div className={styles.who}>{ticket.assignee?.name}</div>
      {request.showsWork && <WhyLink ticket={ticket} open={why !== null} />}
      {ticket.approvals.length > 0 && (
        <div className={styles.wide}>
          <ApprovalList approvals={ticket.approvals} />
        </div>
      )}
      {why && (
        <div className={styles.why}>
          <WhyTicket why={why} />
        </div>
      )}
    </li>
  );
}

/** Opens in place; without scripts the page comes again with it, at the same row. */
function WhyLink({ ticket, open }: { ticket: TicketSummary; open: boolean }) {
  const { t } = useTranslation('request');
  const text = useLocalized();
  const name = t(open ? 'why.close' : 'why.open', { title: text(ticket.title) });
  return (
    <Link
      to={open ? `?#ticket-${ticket.key}` : `?why=${encodeURIComponent(ticket.key)}#ticket-${ticket.key}`}
      preventScrollReset
      replace
      className={styles.whyLink}
      aria-expanded={open}
      aria-label={name}
    >
      {t('why.link')}
    </Link>
  );
}

/** What it waits for, in words; nothing for a ticket without prerequisites. */
function useAfter(ticket: TicketSummary, request: RequestPage): string[] {
  const { t } = useTranslation(['request', 'words']);
  const text = useLocalized();
  const titles = ticket.after.flatMap((id) => {
    const before = request.tickets.find((candidate) => candidate.id === id);
    return before ? [text(before.title)] : [];
  });
  return titles.length === 0 ? [] : [t('request:after', { titles: titles.join(t('words:list.comma')) })];
}
