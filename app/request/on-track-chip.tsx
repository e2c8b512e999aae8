/** Whether an open request will be ready as promised; nothing where nothing was promised or its work is over. */
import { useTranslation } from 'react-i18next';
import type { RequestState } from '../../requests/request';
import { Chip } from '../ui/chip';
import { isUnderway } from './is-underway';

interface OnTrackChipProps {
  state: RequestState;
  promisedAt: number | null;
  late: boolean;
  /** Open tickets that are past their due time. */
  overdue: number;
}

export function OnTrackChip({ state, promisedAt, late, overdue }: OnTrackChipProps) {
  const { t } = useTranslation('request');
  if (promisedAt === null || !isUnderway(state)) return null;
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
