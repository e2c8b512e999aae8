/** How many rows of a table are in which state; states that no row is in are left out. */
import { useTranslation } from 'react-i18next';
import type { RowState } from '../../requests/batches/batch';
import { Chip, type ChipProps } from '../ui/chip';

const looks = {
  unchecked: { tone: 'wait', sign: 'pause' },
  good: { tone: 'ok', sign: 'check' },
  submitted: { tone: 'ok', sign: 'check' },
  bad: { tone: 'bad', sign: 'warning' },
  draft: { tone: 'warn', sign: 'dot' },
} as const satisfies Readonly<Record<RowState, Pick<ChipProps, 'tone' | 'sign'>>>;

const states = Object.keys(looks) as RowState[];

export function BatchCounts({ counts }: { counts: Readonly<Record<RowState, number>> }) {
  const { t } = useTranslation('batch');
  return states
    .filter((state) => counts[state] > 0)
    .map((state) => (
      <Chip key={state} {...looks[state]} bare>
        {t(`counts.${state}`, { n: counts[state] })}
      </Chip>
    ));
}
