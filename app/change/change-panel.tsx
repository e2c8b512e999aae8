/** What sending the change does to the work: in a sentence, then ticket by ticket, by what becomes of it. */
import { useTranslation } from 'react-i18next';
import type {
  ChangedApproval,
  ChangedTicket,
  ChangedWork,
  ChangePreview,
} from '../../requests/changed-answers/preview-change';
import { ticketEffects, type TicketEffect } from '../../requests/request';
import { Card } from '../ui/card';
import { classes } from '../ui/classes';
import { Emphasis } from '../ui/emphasis';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { TicketStateChip } from '../ui/state-chips';
import styles from './change-panel.module.css';

interface ChangePanelProps {
  change: ChangePreview;
  /** On a small screen the sentence alone: the check page says the rest. */
  brief?: boolean;
  className?: string;
}

export function ChangePanel({ change, brief = false, className }: ChangePanelProps) {
  const { t } = useTranslation('plan');
  const { work, answers } = change;
  return (
    // It scrolls by itself on a wide screen: the keyboard must be able to get there.
    <Card
      className={classes(styles.panel, brief && styles.brief, className)}
      role="region"
      aria-label={t('change.title')}
      tabIndex={0}
    >
      <header className={styles.head}>
        <h2>{t('change.title')}</h2>
        <div role="status">
          {answers.length === 0 && <p className={styles.lead}>{t('change.nothing')}</p>}
          {answers.length > 0 && work === null && <p className={styles.lead}>{t('change.incomplete')}</p>}
          {answers.length > 0 && work && <Lead work={work} full={change.showWork === 'full'} />}
        </div>
      </header>
      {work &&
        ticketEffects.map((effect) => (
          <Tickets
            key={effect}
            effect={effect}
            tickets={work.tickets.filter((each) => each.effect === effect)}
          />
        ))}
      {work && <Approvals approvals={work.approvals} />}
    </Card>
  );
}

/** How many tickets of each kind, and when everything will be ready then. */
function Lead({ work, full }: { work: ChangedWork; full: boolean }) {
  const { t } = useTranslation(['plan', 'words']);
  const formats = useFormats();
  const { tickets, approvals, promisedAt, promisedBefore } = work;
  const counts = ticketEffects.flatMap((effect) => {
    const n = tickets.filter((ticket) => ticket.effect === effect).length;
    return n === 0 ? [] : t(`plan:change.count.${effect}`, { n });
  });
  const nothing = full && counts.length === 0 && approvals.length === 0;
  return (
    <>
      {counts.length > 0 && <p className={styles.counts}>{counts.join(t('words:list.comma'))}</p>}
      {nothing && <p className={styles.lead}>{t('change.noWork')}</p>}
      {promisedAt !== null && (
        <p className={styles.lead}>
          <Emphasis
            text={t(promisedAt === promisedBefore ? 'change.readyAsBefore' : 'change.ready', {
              when: formats.dateTime(promisedAt),
              before: promisedBefore === null ? '' : formats.dateTime(promisedBefore),
            })}
          />
        </p>
      )}
    </>
  );
}

function Tickets({ effect, tickets }: { effect: TicketEffect; tickets: readonly ChangedTicket[] }) {
  const { t } = useTranslation('plan');
  if (tickets.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupHead}>
        {t(`change.group.${effect}`)}
        <span className={styles.count}>{tickets.length}</span>
      </h3>
      <ul>
        {tickets.map((ticket) => (
          <TicketLine key={ticket.key} ticket={ticket} />
        ))}
      </ul>
    </section>
  );
}

function TicketLine({ ticket }: { ticket: ChangedTicket }) {
  const { t } = useTranslation(['plan', 'words']);
  const formats = useFormats();
  const text = useLocalized();
  const { effect, title, departmentTitle, number, state, because, wanted, dueAt } = ticket;
  const about = [text(departmentTitle), ...(number === null ? [] : [number])];
  const why = [
    ...(effect === 'restarted' ? because.map((reason) => t(`plan:change.because.${reason}`)) : []),
    ...(effect === 'added' && number !== null ? [t('plan:change.because.again')] : []),
    ...(effect === 'kept' ? [t(wanted ? 'plan:change.keptOther' : 'plan:change.keptGone')] : []),
  ];
  return (
    <li className={styles.line}>
      <span>{text(title)}</span>
      <span className={styles.side}>
        {dueAt === null ? state && <TicketStateChip state={state} bare /> : formats.dateTime(dueAt)}
      </span>
      <span className={styles.why}>{about.join(' · ')}</span>
      {why.length > 0 && <span className={styles.why}>{why.join(t('words:list.clause'))}</span>}
    </li>
  );
}

function Approvals({ approvals }: { approvals: readonly ChangedApproval[] }) {
  const { t } = useTranslation('plan');
  const text = useLocalized();
  if (approvals.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupHead}>
        {t('approvals')}
        <span className={styles.count}>{approvals.length}</span>
      </h3>
      <ul>
        {approvals.map(({ key, effect, title, ticketTitle }) => (
          <li key={key} className={styles.line}>
            <span>{text(title)}</span>
            <span className={styles.side}>{t(`change.approval.${effect}`)}</span>
            <span className={styles.why}>
              {ticketTitle === null ? t('before') : t('for', { ticket: text(ticketTitle) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
