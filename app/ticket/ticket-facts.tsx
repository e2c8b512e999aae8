/** What one looks up on a ticket: due, target, who asked, whom it is about, what it hangs together with. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { TicketSummary } from '../../requests/reading/ticket-summary';
import { requestNumber } from '../request/request-number';
import type { Texts } from '../texts/english';
import { useFormats } from '../ui/formats-context';
import { KeyValues, type KeyValue } from '../ui/key-values';
import { useLocalized } from '../ui/localized';
import { TicketStateChip } from '../ui/state-chips';
import { useTargetText } from './target-text';
import styles from './ticket-facts.module.css';

export function TicketFacts({ page }: { page: TicketPage }) {
  const { t } = useTranslation(['ticket', 'words']);
  const text = useLocalized();
  const formats = useFormats();
  const targetText = useTargetText();
  const { ticket, clock, request, blockedBy, blocks } = page;
  const { keyDate, item } = request;
  const fact = (key: keyof Texts['ticket']['facts'], value: ReactNode): KeyValue => ({
    key,
    name: t(`ticket:facts.${key}`),
    value,
  });
  return (
    <KeyValues
      entries={[
        ...(clock.dueAt === null
          ? []
          : [fact(clock.state === 'planned' ? 'plannedDue' : 'due', <Due page={page} />)]),
        fact('target', targetText(clock.target)),
        fact('assignee', ticket.assignee?.name ?? t('words:nobody')),
        fact('priority', t(`words:priority.${ticket.priority}`)),
        fact('request', <RequestLink request={request} />),
        ...(request.requester ? [fact('requester', request.requester.name)] : []),
        ...(keyDate !== null && item.keyDateTitle
          ? [{ key: 'keyDate', name: text(item.keyDateTitle), value: formats.day(keyDate) }]
          : []),
        ...(blockedBy.length > 0 ? [fact('waitsFor', <Links tickets={blockedBy} />)] : []),
        ...(blocks.length > 0 ? [fact('blocks', <Links tickets={blocks} />)] : []),
      ]}
    />
  );
}

function Due({ page: { clock, calendar } }: { page: TicketPage }) {
  const { t } = useTranslation('ticket');
  const formats = useFormats();
  return (
    <>
      {clock.dueAt !== null && formats.dateTime(clock.dueAt, calendar.zone)}
      {clock.expedited && <small className={styles.note}>{t('expedited')}</small>}
    </>
  );
}

function RequestLink({ request }: { request: TicketPage['request'] }) {
  const text = useLocalized();
  const number = requestNumber(request.number);
  const words = `${number} · ${text(request.item.title)}`;
  return request.maySee ? <Link to={`/requests/${number}`}>{words}</Link> : <>{words}</>;
}

function Links({ tickets }: { tickets: readonly TicketSummary[] }) {
  const text = useLocalized();
  return (
    <ul className={styles.links}>
      {tickets.map((ticket) => (
        <li key={ticket.id} className={styles.link}>
          {ticket.maySee ? (
            <Link to={`/tickets/${ticket.number}`}>{text(ticket.title)}</Link>
          ) : (
            <span>{text(ticket.title)}</span>
          )}
          <TicketStateChip state={ticket.state} bare />
        </li>
      ))}
    </ul>
  );
}
