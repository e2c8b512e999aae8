/** What may be done with a ticket now: plain forms, one primary, reasons asked where the move needs one. */
import { Form } from '@remix-run/react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { Move } from '../../tickets/ticket-moves';
import { Button, type ButtonKind } from '../ui/button';
import control from '../ui/control.module.css';
import { CsrfField } from '../ui/shell/csrf-field';
import styles from './ticket-actions.module.css';

/** Moves that one click makes, in the order in which they are offered. */
const direct = ['start', 'resume', 'done'] as const satisfies readonly Move[];
const waits = ['wait-for-requester', 'wait-for-vendor'] as const satisfies readonly Move[];

export function TicketActions({ ticket }: { ticket: TicketPage }) {
  const { t } = useTranslation('ticket');
  const { may } = ticket;
  const moves = direct.filter((move) => may.moves.includes(move));
  const waiting = waits.filter((move) => may.moves.includes(move));
  return (
    <div className={styles.actions} role="group" aria-label={t('actions')}>
      {may.claim && <Act ticket={ticket} intent="claim" kind="primary" title={t('claim')} />}
      {moves.map((move) => (
        <Act key={move} ticket={ticket} intent={move} kind={may.claim ? 'plain' : 'primary'} title={t(move)} />
      ))}
      {may.moves.includes('done') && <Act ticket={ticket} intent="done-next" title={t('doneNext')} />}
      {waiting.length > 0 && (
        <Reasoned ticket={ticket} title={t('wait')} label={t('waitWhy')} hint={t('waitHint')}>
          {waiting.map((move) => (
            <Button key={move} name="intent" value={move}>
              {t(move)}
            </Button>
          ))}
        </Reasoned>
      )}
      {may.moves.includes('reopen') && (
        <Reasoned ticket={ticket} title={t('reopen')} label={t('reopenWhy')}>
          <Button name="intent" value="reopen">
            {t('reopen')}
          </Button>
        </Reasoned>
      )}
      {may.assign && <Assign ticket={ticket} />}
    </div>
  );
}

interface ActProps {
  ticket: TicketPage;
  intent: string;
  title: string;
  kind?: ButtonKind;
}

function Act({ ticket, intent, title, kind }: ActProps) {
  return (
    <Form method="post">
      <Hidden ticket={ticket} />
      <Button kind={kind} name="intent" value={intent}>
        {title}
      </Button>
    </Form>
  );
}

/** The version that was shown: what another has changed meanwhile is not overwritten (E-201). */
function Hidden({ ticket }: { ticket: TicketPage }) {
  return (
    <>
      <CsrfField />
      <input type="hidden" name="ticket" value={ticket.id} />
      <input type="hidden" name="version" value={ticket.version} />
    </>
  );
}

interface ReasonedProps {
  ticket: TicketPage;
  title: string;
  label: string;
  hint?: string;
  children: ReactNode;
}

function Reasoned({ ticket, title, label, hint, children }: ReasonedProps) {
  const id = useId();
  return (
    <details className={styles.more}>
      <summary>{title}</summary>
      <Form method="post" className={styles.sheet}>
        <Hidden ticket={ticket} />
        <label htmlFor={id}>{label}</label>
        <textarea id={id} name="reason" required maxLength={1000} rows={2} className={control.input} />
        {hint && <small>{hint}</small>}
        <div className={styles.choices}>{children}</div>
      </Form>
    </details>
  );
}

function Assign({ ticket }: { ticket: TicketPage }) {
  const { t } = useTranslation('ticket');
  const id = useId();
  return (
    <details className={styles.more}>
      <summary>{t('assign')}</summary>
      <Form method="post" className={styles.sheet}>
        <Hidden ticket={ticket} />
        <label htmlFor={id}>{t('assignTo')}</label>
        <select id={id} name="to" defaultValue={ticket.assignee?.id ?? ''} className={control.input}>
          <option value="">{t('assignNobody')}</option>
          {ticket.colleagues.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name} ({person.number})
            </option>
          ))}
        </select>
        <div className={styles.choices}>
          <Button name="intent" value="assign">
            {t('assign')}
          </Button>
        </div>
      </Form>
    </details>
  );
}
