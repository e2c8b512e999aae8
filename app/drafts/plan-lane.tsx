/** The tickets of one department in a plan: what, by when, and why. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DepartmentMark } from '../ui/department-mark';
import type { Formats } from '../ui/format';
import { useFormats } from '../ui/formats-context';
import { ColumnGroup, ColumnLine } from '../ui/side-column';
import styles from './plan-panel.module.css';
import type { PlanLane, PlanLine } from './plan-view';

/** So many tickets of a department are shown before the rest is folded. */
const MOST_LINES = 5;

export interface LaneProps {
  lane: PlanLane;
  /** Keys of tickets that are new since the last answer. */
  added: ReadonlySet<string>;
  /** Everything, with the time of day. */
  exact: boolean;
}

export function Lane({ lane, added, exact }: LaneProps) {
  const { t } = useTranslation('plan');
  // What is new is never folded, nor anything where everything is to be checked.
  const folds = !exact && lane.lines.length > MOST_LINES + 1;
  const near = lane.lines.filter(({ key }, index) => !folds || index < MOST_LINES || added.has(key));
  const far = lane.lines.filter((line) => !near.includes(line));
  const lines = (some: readonly PlanLine[]) =>
    some.map((line) => <Line key={line.key} line={line} isNew={added.has(line.key)} exact={exact} />);
  return (
    <ColumnGroup
      title={<DepartmentMark department={lane.department} name={lane.title} />}
      count={lane.lines.length}
    >
      <ul>{lines(near)}</ul>
      {far.length > 0 && (
        <details className={styles.more}>
          <summary>{t('more', { n: far.length })}</summary>
          <ul>{lines(far)}</ul>
        </details>
      )}
    </ColumnGroup>
  );
}

/** What waits for decisions is due no sooner than they are given: the date would promise too much. */
function dueInShort(
  { approvals, dueAt }: PlanLine,
  formats: Formats,
  t: TFunction<['plan', 'words']>,
): string {
  return approvals > 0 ? t('afterApprovals', { n: approvals }) : formats.date(dueAt);
}

function Line({ line, isNew, exact }: { line: PlanLine; isNew: boolean; exact: boolean }) {
  const { t } = useTranslation(['plan', 'words']);
  const formats = useFormats();
  return (
    <ColumnLine
      className={isNew ? styles.fresh : undefined}
      title={line.title}
      side={exact ? formats.dateTime(line.dueAt) : dueInShort(line, formats, t)}
      sideTitle={formats.dateTime(line.dueAt)}
      why={[
        line.target,
        ...(line.because.length > 0
          ? [t('because', { reasons: line.because.join(t('words:list.clause')) })]
          : []),
      ]}
    />
  );
}
