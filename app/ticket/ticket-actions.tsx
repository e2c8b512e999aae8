/** What may be done with a ticket now: plain forms, one primary, reasons asked where the move needs one. */
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import type { Move } from '../../tickets/ticket-moves';
import { triedAny, typedIn, type RefusedAct } from '../refusals/refused-act';
import { ActionSheet, ReasonField, SheetButtons } from '../ui/action-sheet';
import { Button, type ButtonKind } from '../ui/button';
import { AssignSheet } from './assign-sheet';
import { doneFormId } from './done-form';
import styles from './ticket-actions.module.css';
import { TicketForm } from './ticket-form';

/** Moves that one click makes, in the order in which they are offered; `done` has a form of its own. */
const direct = ['start', 'resume'] as const satisfies readonly Move[];
const waits = ['wait-for-requester', 'wait-for-vendor'] as const satisfies readonly Move[];
const reopens = ['reopen'] as const satisfies readonly Move[];

interface ActionsProps {
  page: TicketPage;
  refused: RefusedAct | undefined;
}

export function TicketActions({ page, refused }: ActionsProps) {
  const { t } = useTranslation('ticket');
  const { may } = page;
  const starting = may.moves.includes('start');
  return (
    <div className={styles.actions} role="group" aria-label={t('actions')}>
      {direct
        .filter((move) => may.moves.includes(move))
        .map((move) => (
          <Act key={move} page={page} intent={move} kind="primary" title={t(move)} />
        ))}
      {may.claim && (
        <Act page={page} intent="claim" kind={starting ? 'plain' : 'primary'} title={t('claim')} />
      )}
      {may.moves.includes('done') && <Done page={page} />}
      <Reasoned
        title={t('wait')}
        label={t('waitWhy')}
        hint={t('waitHint')}
        moves={waits}
        {...{ page, refused }}
      />
      <Reasoned title={t('reopen')} label={t('reopenWhy')} moves={reopens} {...{ page, refused }} />
      {may.assign && <AssignSheet page={page} refused={refused} />}
    </div>
  );
}

function Act(props: { page: TicketPage; intent: string; title: string; kind?: ButtonKind }) {
  const { page, intent, title, kind } = props;
  return (
    <TicketForm page={page}>
      <Button kind={kind} name="intent" value={intent}>
        {title}
      </Button>
    </TicketForm>
  );
}

/** The checklist's boxes belong to this form, wherever they stand on the page. */
function Done({ page }: { page: TicketPage }) {
  const { t } = useTranslation('ticket');
  return (
    <TicketForm page={page} id={doneFormId} className={styles.pair}>
      <input type="hidden" name="department" value={page.ticket.department} />
      <Button kind="primary" name="intent" value="done-next">
        {t('doneNext')}
      </Button>
      <Button name="intent" value="done">
        {t('done')}
      </Button>
    </TicketForm>
  );
}

interface ReasonedProps extends ActionsProps {
  title: string;
  label: string;
  hint?: string;
  moves: readonly Exclude<Move, 'done'>[];
}

/** One reason, and a button for each of the moves that are possible now; nothing where none is. */
function Reasoned({ page, refused, title, label, hint, moves }: ReasonedProps) {
  const { t } = useTranslation('ticket');
  const possible = moves.filter((move) => page.may.moves.includes(move));
  if (possible.length === 0) return null;
  return (
    <ActionSheet title={title} open={triedAny(refused, moves)}>
      <TicketForm page={page}>
        <ReasonField label={label} hint={hint} required typed={typedIn(refused, 'reason', moves)} />
        <SheetButtons>
          {possible.map((move) => (
            <Button key={move} name="intent" value={move}>
              {t(move)}
            </Button>
          ))}
        </SheetButtons>
      </TicketForm>
    </ActionSheet>
  );
}
