/** "What will happen": the plan beside the form, by department; one line on a small screen until it is asked for. */
import { IconChevronDown } from '@tabler/icons-react';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/chip';
import { classes } from '../ui/classes';
import { Emphasis } from '../ui/emphasis';
import { useFormats } from '../ui/formats-context';
import { ColumnHead, ColumnLead, SideColumn } from '../ui/side-column';
import type { PlanChange } from './plan-change';
import { Lane } from './plan-lane';
import { PlanDecisions } from './plan-decisions';
import { PlanNotices } from './plan-notices';
import styles from './plan-panel.module.css';
import { ticketCount, type PlanView } from './plan-view';

export interface PlanPanelProps {
  plan: PlanView;
  change: PlanChange;
  /** The plan could not be fetched anew: it may be behind the answers. */
  failed: boolean;
  /** With the time of day beside each date. */
  exact?: boolean;
  className?: string;
}

/** Not drawn again for a keystroke: the plan follows a moment later. */
export const PlanPanel = memo(function PlanPanel({
  plan,
  change,
  failed,
  exact = false,
  className,
}: PlanPanelProps) {
  const { t } = useTranslation('plan');
  const [opened, setOpened] = useState(false);
  const changed = useChangeInWords(change);
  const body = useId();
  return (
    <SideColumn className={className} title={t('title')}>
      <p className="visually-hidden" role="status">
        {changed}
      </p>
      <FoldButton
        plan={plan}
        change={change}
        opened={opened}
        controls={body}
        onClick={() => {
          setOpened(!opened);
        }}
      />
      <div id={body} className={styles.body} data-opened={opened || undefined}>
        <ColumnHead>
          <div className={styles.title}>
            <h2>{t('title')}</h2>
            {changed !== '' && <Chip tone="accent">{changed}</Chip>}
          </div>
          <PlanLead plan={plan} />
          {plan.itemPromise && <PromiseLead promise={plan.itemPromise} />}
          {failed && (
            <small className={styles.failed} role="status">
              {t('failed')}
            </small>
          )}
        </ColumnHead>
        {plan.lanes.map((lane) => (
          <Lane key={lane.department} lane={lane} added={change.added} exact={exact} />
        ))}
        <PlanDecisions decisions={plan.decisions} />
        <PlanNotices notices={plan.notices} />
        {plan.open > 0 && <p className={styles.open}>{t('open', { n: plan.open })}</p>}
      </div>
    </SideColumn>
  );
});

interface FoldButtonProps {
  plan: PlanView;
  change: PlanChange;
  opened: boolean;
  controls: string;
  onClick: () => void;
}

/** The whole plan in one line, for a small screen; opens it. */
function FoldButton({ plan, change, opened, controls, onClick }: FoldButtonProps) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  const { promisedAt, showWork } = plan;
  const when = promisedAt === null ? '' : formats.date(promisedAt);
  const short =
    showWork === 'full' ? t('short', { tickets: ticketCount(plan), when }) : t('shortPromise', { when });
  const added = change.added.size;
  return (
    <button
      type="button"
      className={classes(styles.fold, 'needs-scripts')}
      aria-expanded={opened}
      aria-controls={controls}
      onClick={onClick}
    >
      <b>{when === '' ? t('title') : short}</b>
      {added > 0 && <Chip tone="accent">+{added}</Chip>}
      <IconChevronDown size={16} aria-hidden="true" className={styles.chevron} />
    </button>
  );
}

/** What the last answer changed, in words; empty where it changed nothing. */
function useChangeInWords({ added, removed }: PlanChange): string {
  const { t } = useTranslation('plan');
  if (added.size > 0 && removed > 0) return t('swapped', { added: added.size, removed });
  if (added.size > 0) return t('added', { n: added.size });
  return removed > 0 ? t('removed', { n: removed }) : '';
}

/** How much, where, and when everything is ready. */
function PlanLead({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  if (plan.promisedAt === null) return <ColumnLead>{t('nothing')}</ColumnLead>;
  const when = { when: formats.dateTime(plan.promisedAt) };
  const words =
    plan.showWork === 'full'
      ? t('full', { tickets: ticketCount(plan), departments: plan.lanes.length, ...when })
      : t('promise', when);
  return (
    <ColumnLead>
      <Emphasis text={words} />
    </ColumnLead>
  );
}

/** Said beside the forecast, whichever is later. */
function PromiseLead({ promise: { words, by } }: { promise: NonNullable<PlanView['itemPromise']> }) {
  const { t } = useTranslation('plan');
  const formats = useFormats();
  return (
    <ColumnLead>
      <Emphasis text={t('itemPromise', { words, when: by === null ? 'open' : formats.dateTime(by) })} />
    </ColumnLead>
  );
}
