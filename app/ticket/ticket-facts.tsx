/** What one looks up on a ticket: due, target, who asked, whom it is about, what it hangs together with. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketLink, TicketPage } from '../../requests/read-ticket-page';
import type { Texts } from '../texts/english';
import { useFormats } from '../ui/formats-context';
import { KeyValues, type KeyValue } from '../ui/key-values';
import { useLocalized } from '../ui/localized';
import { TicketStateChip } from '../ui/state-chips';
import { useTargetText } from './target-text';
import styles from './ticket-facts.module.css';

export function TicketFacts({ ticket }: { ticket: TicketPage }) {
  const { t } = useTranslation(['ticket', 'words']);
  const text = useLocalized();
  const targetText = useTargetText();
  const { request, blockedBy, blocks } = ticket;
  const fact = (key: keyof Texts['ticket']['facts'], value: ReactNode): KeyValue => ({
    key,
    name: t(`ticket:facts.${key}`),
    value,
  });
  return (
    <KeyValues
      entries={[
        fact(ticket.clock.state === 'planned' ? 'plannedDue' : 'due', <Due ticket={ticket} />),
        fact('target', targetText(ticket.clock.target)),
        fact('assignee', ticket.assignee?.name ?? t('words:nobody')),
        fact('priority', t(`words:priority.${ticket.priority}`)),
        fact(
          'request',
          <Link to={`/requests/${request.number}`}>
            {request.number} · {text(request.item.title)}
          </Link>,
        ),
        fact('requester', request.requester.name),
        ...(request.subject ? [fact('subject', request.subject.name)] : []),
        ...(blockedBy.length > 0 ? [fact('waitsFor', <Links tickets={blockedBy} />)] : []),
        ...(blocks.length > 0 ? [fact('blocks', <Links tickets={blocks} />)] : []),
      ]}
    />
  );
}

function Due({ ticket: { clock } }: { ticket: TicketPage }) {
  const { t } = useTranslation('ticket');
  const formats = useFormats();
  if (clock.dueAt === null) return null;
  return (
    <>
      {t('dueIn', { when: formats.dateTime(clock.dueAt), zone: formats.zoneName })}
      {clock.expedited && <small className={styles.note}>{t('expedited')}</small>}
    </>
  );
}

function Links({ tickets }: { tickets: readonly TicketLink[] }) {
  const text = useLocalized();
  return (
    <ul className={styles.links}>
      {tickets.map((ticket) => (
        <li key={ticket.id}>
          {ticket.maySee ? (
            <Link to={`/tickets/${ticket.number}`}>{text(ticket.title)}</Link>
          ) : (
            text(ticket.title)
          )}{' '}
          <TicketStateChip state={ticket.state} bare />
        </li>
      ))}
    </ul>
  );
}
