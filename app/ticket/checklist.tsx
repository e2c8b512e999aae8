/** What belongs to the work, to be ticked off: boxes while it can be finished, marks once it is. */
import { useTranslation } from 'react-i18next';
import type { TicketPage } from '../../requests/read-ticket-page';
import { typedListIn, type RefusedAct } from '../refusals/refused-act';
import control from '../ui/control.module.css';
import { useLocalized } from '../ui/localized';
import { Sign } from '../ui/sign';
import styles from './checklist.module.css';
import { doneFormId } from './done-form';

interface ChecklistProps {
  page: TicketPage;
  refused: RefusedAct | undefined;
}

export function Checklist({ page, refused }: ChecklistProps) {
  return page.may.moves.includes('done') ? <Boxes page={page} refused={refused} /> : <Marks page={page} />;
}

/** Ticked before: by what was refused just now, else when the ticket was last done. */
function Boxes({ page, refused }: ChecklistProps) {
  const { t } = useTranslation('ticket');
  const text = useLocalized();
  const typed = typedListIn(refused, 'checked', ['done', 'done-next']);
  const ticked = typed.length > 0 ? typed.map(Number) : page.checked;
  return (
    <>
      <div className={control.checks} data-column>
        {page.checklist.map((line, index) => (
          <label key={index} className={control.check}>
            <input
              type="checkbox"
              name="checked"
              value={index}
              form={doneFormId}
              defaultChecked={ticked.includes(index)}
            />
            {text(line)}
          </label>
        ))}
      </div>
      <small>{t('checklistHint')}</small>
    </>
  );
}

function Marks({ page }: { page: TicketPage }) {
  const { t } = useTranslation('ticket');
  const text = useLocalized();
  return (
    <ul className={styles.list}>
      {page.checklist.map((line, index) => {
        const ticked = page.checked.includes(index);
        return (
          <li key={index} className={styles.line}>
            <Sign name={ticked ? 'check' : 'dot'} className={styles.sign} />
            <span>
              {text(line)}
              {ticked && <span className="visually-hidden"> ({t('ticked')})</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
