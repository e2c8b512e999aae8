/** Whether an open request will be ready as promised; nothing where nothing was promised or it is over. */
import { useTranslation } from 'react-i18next';
import type { RequestState } from '../../requests/request';
import { Chip } from '../ui/chip';

interface OnTrackChipProps {
  state: RequestState;
  promisedAt: number | null;
  late: boolean;
}

export function OnTrackChip({ state, promisedAt, late }: OnTrackChipProps) {
  const { t } = useTranslation('request');
  if (promisedAt === null || (state !== 'in-progress' && state !== 'awaiting-confirmation')) return null;
  return late ? (
    <Chip tone="bad" sign="full">
      {t('late')}
    </Chip>
  ) : (
    <Chip tone="ok" sign="check">
      {t('onTrack')}
    </Chip>
  );
}
