/** What sending the change does to the work: in a sentence, then ticket by ticket, by what becomes of it; and who is told. */
import { useTranslation } from 'react-i18next';
import type {
  ChangedApproval,
  ChangedTicket,
  ChangedWork,
  ChangePreview,
} from '../../requests/changed-answers/preview-change';
import { ticketEffects, type TicketEffect } from '../../requests/request';
import { PlanNotices } from '../drafts/plan-notices';
import { classes } from '../ui/classes';
import { Emphasis } from '../ui/emphasis';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { ColumnGroup, ColumnHead, ColumnLead, ColumnLine, SideColumn } from '../ui/side-column';
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
    <SideColumn className={classes(brief && styles.brief, className)} title={t('change.title')}>
      <ColumnHead>
        <h2>{t('change.title')}</h2>
        <div role="status">
          {answers.length === 0 && <ColumnLead>{t('change.nothing')}</ColumnLead>}
          {answers.length > 0 && work === null && <ColumnLead>{t('change.incomplete')}</ColumnLead>}
          {answers.length > 0 && work && <Lead work={work} full={change.showWork === 'full'} />}
        </div>
      </ColumnHead>
      {work &&
        ticketEffects.map((effect) => (
          <Tickets
            key={effect}
            effect={effect}
            tickets={work.tickets.filter((each) => each.effect === effect)}
          />
        ))}
      {work && <Approvals approvals={work.approvals} />}
      {work && <PlanNotices notices={work.notices} />}
    </SideColumn>
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
      {nothing && <ColumnLead>{t('change.noWork')}</ColumnLead>}
      {promisedAt !== null && (
        <ColumnLead>
          <Emphasis
            text={t(promisedAt === promisedBefore ? 'change.readyAsBefore' : 'change.ready', {
              when: formats.dateTime(promisedAt),
              before: promisedBefore === null ? '' : formats.dateTime(promisedBefore),
            })}
          />
        </ColumnLead>
      )}
    </>
  );
}

function Tickets({ effect, tickets }: { effect: TicketEffect; tickets: readonly ChangedTicket[] }) {
  const { t } = useTranslation('plan');
  if (tickets.length === 0) return null;
  return (
    <ColumnGroup title={t(`change.group.${effect}`)} count={tickets.length}>
      <ul>
        {tickets.map((ticket) => (
          <TicketLine key={ticket.key} ticket={ticket} />
        ))}
      </ul>
    </ColumnGroup>
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
    <ColumnLine
      title={text(title)}
      side={dueAt === null ? state && <TicketStateChip state={state} bare /> : formats.dateTime(dueAt)}
      why={[about.join(' · '), ...(why.length > 0 ? [why.join(t('words:list.clause'))] : [])]}
    />
  );
}

function Approvals({ approvals }: { approvals: readonly ChangedApproval[] }) {
  const { t } = useTranslation('plan');
  const text = useLocalized();
  if (approvals.length === 0) return null;
  return (
    <ColumnGroup title={t('approvals')} count={approvals.length}>
      <ul>
        {approvals.map(({ key, effect, title, ticketTitle }) => (
          <ColumnLine
            key={key}
            title={text(title)}
            side={t(`change.approval.${effect}`)}
            why={[ticketTitle === null ? t('before') : t('for', { ticket: text(ticketTitle) })]}
          />
        ))}
      </ul>
    </ColumnGroup>
  );
}
