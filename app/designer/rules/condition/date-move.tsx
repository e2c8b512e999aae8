/** How many days before or after a fact the date lies that another is compared with, in the builder. */
import { useTranslation } from 'react-i18next';
import type { Move } from '../../../../rules/conditions/read-clause';
import { CommitInput } from '../../builder/commit-input';
import { OptionSelect } from '../../parts/option-select';
import styles from '../rules.module.css';

export interface DateMoveProps {
  /** None for the day itself. */
  readonly move: Move | undefined;
  /** Whether working days can be counted where it stands. */
  readonly inCalendar: boolean;
  readonly onChange: (move: Move | undefined) => void;
}

const ways = ['none', 'later', 'earlier'] as const;
const units = ['workingDays', 'days'] as const;

/** Reads on from the fact before it: “today” “plus” “5” “working days”. */
export function DateMove({ move, inCalendar, onChange }: DateMoveProps) {
  const { t } = useTranslation('rule-editor');
  const { days, working } = move ?? { days: 1, working: inCalendar };
  const count = Math.abs(days);
  const set = (changed: {
    readonly earlier?: boolean;
    readonly count?: number;
    readonly working?: boolean;
  }) => {
    const next = { earlier: days < 0, count, working, ...changed };
    // Not minus zero, which is none in JSON.
    onChange({ days: next.earlier ? 0 - next.count : next.count, working: next.working });
  };
  return (
    <span className={styles.value}>
      <OptionSelect
        label={t('move.way')}
        value={!move ? 'none' : days < 0 ? 'earlier' : 'later'}
        options={ways.map((value) => ({ value, label: t(`move.ways.${value}`) }))}
        onChange={(way) => {
          if (way === 'none') onChange(undefined);
          else set({ earlier: way === 'earlier' });
        }}
      />
      {move && (
        <CommitInput
          type="number"
          min={0}
          step={1}
          className={styles.count}
          aria-label={t('move.count')}
          value={String(count)}
          onCommit={(typed) => {
            const typedCount = Number(typed);
            if (typed !== '' && Number.isInteger(typedCount) && typedCount >= 0) set({ count: typedCount });
          }}
        />
      )}
      {move && inCalendar && (
        <OptionSelect
          label={t('move.unit')}
          value={working ? 'workingDays' : 'days'}
          options={units.map((value) => ({ value, label: t(`move.units.${value}`, { count }) }))}
          onChange={(unit) => {
            set({ working: unit === 'workingDays' });
          }}
        />
      )}
      {move && !inCalendar && <span className={styles.unit}>{t('move.units.days', { count })}</span>}
    </span>
  );
}
