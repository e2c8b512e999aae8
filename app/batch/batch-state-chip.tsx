/** The state of a table as a chip. */
import { useTranslation } from 'react-i18next';
import type { BatchState } from '../../requests/batches/batch';
import { Chip, type ChipProps } from '../ui/chip';

const looks = {
  open: { tone: 'neutral', sign: 'dot' },
  sending: { tone: 'accent', sign: 'half' },
  done: { tone: 'ok', sign: 'check' },
} as const satisfies Readonly<Record<BatchState, Pick<ChipProps, 'tone' | 'sign'>>>;

export function BatchStateChip({ state }: { state: BatchState }) {
  const { t } = useTranslation('batch');
  return <Chip {...looks[state]}>{t(`state.${state}`)}</Chip>;
}
