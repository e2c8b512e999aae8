/** Says whether the draft is saved, and when it was. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/chip';
import { useFormats } from '../ui/formats-context';
import type { SaveState } from './draft-saver';

export const SavedChip = memo(function SavedChip({ state }: { state: SaveState }) {
  const { t } = useTranslation('form');
  const formats = useFormats();
  switch (state.kind) {
    case 'saved':
      return <Chip>{t('saved.at', { time: formats.time(state.at) })}</Chip>;
    case 'saving':
      return <Chip>{t('saved.saving')}</Chip>;
    case 'failed':
      return (
        <Chip tone="warn" sign="warning">
          {t('saved.failed')}
        </Chip>
      );
    case 'ended':
      return (
        <Chip tone="bad" sign="warning">
          {t('saved.ended')}
        </Chip>
      );
    case 'conflict':
      return (
        <Chip tone="warn" sign="warning">
          {t('conflict.word')}
        </Chip>
      );
  }
});
