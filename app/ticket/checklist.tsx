/** What belongs to the work, to be ticked off: boxes while it can be finished, marks once it is. */
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { typedListIn, type RefusedAct } from '../refusals/refused-act';
import control from '../ui/control.module.css';
import { useLocalized } from '../ui/localized';
import { Sign } from '../ui/sign';
import styles from './checklist.module.css';
import { doneFormId } from './done-form';

export function Checklist({ ticket, refused }: { ticket: TicketPage; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('ticket');
  const text = useLocalized();
  const finishing = ticket.may.moves.includes('done');
  const typed = typedListIn(refused, 'checked', ['done', 'done-next']);
  const checked = checkedAtTheEnd(ticket);
  if (!finishing)
    return (
      <ul className={styles.list}>
        {ticket.checklist.map((line, index) => (
          <li key={index} className={styles.line}>
            <Sign name={checked.has(index) ? 'check' : 'dot'} className={styles.sign} />
            {text(line)}
            {checked.has(index) && <span className="visually-hidden"> ({t('ticked')})</span>}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      <div className={control.checks} data-column>
        {ticket.checklist.map((line, index) => (
          <label key={index} className={control.check}>
            <input
              type="checkbox"
              name="checked"
              value={index}
              form={doneFormId}
              defaultChecked={typed.includes(String(index))}
            />
            {text(line)}
          </label>
        ))}
      </div>
      <small>{t('checklistHint')}</small>
    </>
  );
}

/** Positions that were ticked off when the ticket was last done; none while it is open. */
function checkedAtTheEnd({ state, events }: TicketPage): ReadonlySet<unknown> {
  const done = events.findLast((event) => event.type === 'done');
  return new Set(state === 'done' && Array.isArray(done?.data.checked) ? done.data.checked : []);
}
