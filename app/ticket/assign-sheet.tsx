/** Hands a ticket to a colleague, or back into the queue. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { triedAny, typedIn, type RefusedAct } from '../refusals/refused-act';
import { ActionSheet, SheetButtons } from '../ui/action-sheet';
import { Button } from '../ui/button';
import control from '../ui/control.module.css';
import styles from './ticket-actions.module.css';
import { TicketForm } from './ticket-form';

const intents = ['assign'];

export function AssignSheet({ page, refused }: { page: TicketPage; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('ticket');
  const id = useId();
  const chosen = typedIn(refused, 'to', intents) || (page.ticket.assignee?.id ?? '');
  return (
    <ActionSheet title={t('assign')} open={triedAny(refused, intents)}>
      <TicketForm page={page}>
        <label htmlFor={id} className={styles.label}>
          {t('assignTo')}
        </label>
        <select id={id} name="to" defaultValue={chosen} className={control.input}>
          <option value="">{t('assignNobody')}</option>
          {page.colleagues.map((person) => (
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
      </TicketForm>
    </ActionSheet>
  );
}
