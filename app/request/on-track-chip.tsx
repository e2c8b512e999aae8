/** Whether an open request will be ready as promised; nothing where nothing was promised or its work is over. */
import { useTranslation } from 'react-i18next';
import type { RequestState } from '../../requests/request';
import { Chip } from '../ui/chip';

interface OnTrackChipProps {
  state: RequestState;
  promisedAt: number | null;
  late: boolean;
  /** Open tickets that are past their due time. */
  overdue: number;
}

export function OnTrackChip({ state, promisedAt, late, overdue }: OnTrackChipProps) {
  const { t } = useTranslation('request');
  if (promisedAt === null || (state !== 'in-progress' && state !== 'awaiting-confirmation')) return null;
  if (late)
    return (
      <Chip tone="bad" sign="full">
        {t('late')}
      </Chip>
    );
  return overdue > 0 ? (
    <Chip tone="warn" sign="warning">
      {t('overdue', { n: overdue })}
    </Chip>
  ) : (
    <Chip tone="ok" sign="check">
      {t('onTrack')}
    </Chip>
  );
}
