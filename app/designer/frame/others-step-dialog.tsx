/** Asks before somebody else's step is taken back. */
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';
import { useItemDraft } from '../item-draft/item-draft-context';
import { DialogChoice } from './dialog-choice';

export function OthersStepDialog() {
  const { t } = useTranslation('designer');
  const { others } = useItemDraft();
  if (!others) return null;
  return (
    <Dialog
      title={t('others.title')}
      opened
      onClose={others.cancel}
      actions={
        <DialogChoice
          leave={t('others.leave')}
          onLeave={others.cancel}
          act={{ title: t('others.anyway'), run: others.confirm }}
        />
      }
    >
      <p>{others.words}</p>
    </Dialog>
  );
}
