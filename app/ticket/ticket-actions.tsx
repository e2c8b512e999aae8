/** What may be done with a ticket now: plain forms, one primary, reasons asked where the move needs one. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { Move } from '../../tickets/ticket-moves';
import { triedAny, typedIn, type RefusedAct } from '../refusals/refused-act';
import { ActionSheet, ReasonField, SheetButtons } from '../ui/action-sheet';
import { Button, type ButtonKind } from '../ui/button';
import { AssignSheet } from './assign-sheet';
import { doneFormId } from './done-form';
import styles from './ticket-actions.module.css';
import { TicketFields } from './ticket-fields';

/** Moves that one click makes, in the order in which they are offered; `done` has a form of its own. */
const direct = ['start', 'resume'] as const satisfies readonly Move[];
const waits = ['wait-for-requester', 'wait-for-vendor'] as const satisfies readonly Move[];
const reopens = ['reopen'] as const satisfies readonly Move[];

interface ActionsProps {
  ticket: TicketPage;
  refused: RefusedAct | undefined;
}

export function TicketActions({ ticket, refused }: ActionsProps) {
  const { t } = useTranslation('ticket');
  const { may } = ticket;
  const starting = may.moves.includes('start');
  return (
    <div className={styles.actions} role="group" aria-label={t('actions')}>
      {direct
        .filter((move) => may.moves.includes(move))
        .map((move) => (
          <Act key={move} ticket={ticket} intent={move} kind="primary" title={t(move)} />
        ))}
      {may.claim && (
        <Act ticket={ticket} intent="claim" kind={starting ? 'plain' : 'primary'} title={t('claim')} />
      )}
      {may.moves.includes('done') && <Done ticket={ticket} />}
      <Reasoned
        title={t('wait')}
        label={t('waitWhy')}
        hint={t('waitHint')}
        moves={waits}
        {...{ ticket, refused }}
      />
      <Reasoned title={t('reopen')} label={t('reopenWhy')} moves={reopens} {...{ ticket, refused }} />
      {may.assign && <AssignSheet ticket={ticket} refused={refused} />}
    </div>
  );
}

function Act(props: { ticket: TicketPage; intent: string; title: string; kind?: ButtonKind }) {
  const { ticket, intent, title, kind } = props;
  return (
    <Form method="post">
      <TicketFields ticket={ticket} />
      <Button kind={kind} name="intent" value={intent}>
        {title}
      </Button>
    </Form>
  );
}

/** The checklist's boxes belong to this form, wherever they stand on the page. */
function Done({ ticket }: { ticket: TicketPage }) {
  const { t } = useTranslation('ticket');
  return (
    <Form method="post" id={doneFormId} className={styles.pair}>
      <TicketFields ticket={ticket} />
      <input type="hidden" name="department" value={ticket.department} />
      <Button kind="primary" name="intent" value="done-next">
        {t('doneNext')}
      </Button>
      <Button name="intent" value="done">
        {t('done')}
      </Button>
    </Form>
  );
}

interface ReasonedProps extends ActionsProps {
  title: string;
  label: string;
  hint?: string;
  moves: readonly Exclude<Move, 'done'>[];
}

/** One reason, and a button for each of the moves that are possible now; nothing where none is. */
function Reasoned({ ticket, refused, title, label, hint, moves }: ReasonedProps) {
  const { t } = useTranslation('ticket');
  const possible = moves.filter((move) => ticket.may.moves.includes(move));
  if (possible.length === 0) return null;
  return (
    <ActionSheet title={title} open={triedAny(refused, moves)}>
      <Form method="post">
        <TicketFields ticket={ticket} />
        <ReasonField label={label} hint={hint} required typed={typedIn(refused, 'reason', moves)} />
        <SheetButtons>
          {possible.map((move) => (
            <Button key={move} name="intent" value={move}>
              {t(move)}
            </Button>
          ))}
        </SheetButtons>
      </Form>
    </ActionSheet>
  );
}
