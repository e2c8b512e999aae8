/** Says whether the draft is saved, and when it was; offers what helps where it is not. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import { useItemDraft } from '../item-draft/item-draft-context';

export function DraftSavedChip() {
  const { t } = useTranslation('designer');
  const formats = useFormats();
  const { draft, saveState, retry } = useItemDraft();
  switch (saveState.kind) {
    case 'saved':
      // What nobody has changed has not been saved either.
      return draft.id === null ? null : (
        <Chip bare>{t('saved.at', { time: formats.time(saveState.at) })}</Chip>
      );
    case 'saving':
      return <Chip bare>{t('saved.saving')}</Chip>;
    case 'conflict':
      return (
        <Chip tone="warn" sign="warning">
          {t('conflict.word')}
        </Chip>
      );
    case 'failed':
    case 'ended':
      return (
        <>
          <Chip tone="warn" sign="warning">
            {t(`saved.${saveState.kind}`)}
          </Chip>
          <Button type="button" kind="link" onClick={retry}>
            {t('saved.retry')}
          </Button>
        </>
      );
  }
}
