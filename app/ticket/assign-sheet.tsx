/** Hands a ticket to a colleague, or back into the queue. */
import { Form } from '@remix-run/react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { triedAny, typedIn, type RefusedAct } from '../refusals/refused-act';
import { ActionSheet, SheetButtons } from '../ui/action-sheet';
import { Button } from '../ui/button';
import control from '../ui/control.module.css';
import styles from './ticket-actions.module.css';
import { TicketFields } from './ticket-fields';

const intents = ['assign'];

export function AssignSheet({ ticket, refused }: { ticket: TicketPage; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('ticket');
  const id = useId();
  const chosen = typedIn(refused, 'to', intents) || (ticket.assignee?.id ?? '');
  return (
    <ActionSheet title={t('assign')} open={triedAny(refused, intents)}>
      <Form method="post">
        <TicketFields ticket={ticket} />
        <label htmlFor={id} className={styles.label}>
          {t('assignTo')}
        </label>
        <select id={id} name="to" defaultValue={chosen} className={control.input}>
          <option value="">{t('assignNobody')}</option>
          {ticket.colleagues.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name} ({person.number})
            </option>
          ))}
        </select>
        <SheetButtons>
          <Button name="intent" value="assign">
            {t('assign')}
          </Button>
        </SheetButtons>
      </Form>
    </ActionSheet>
  );
}
