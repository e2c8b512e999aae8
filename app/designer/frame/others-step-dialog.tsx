/** Asks before somebody else's step is taken back. */
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useItemDraft } from '../item-draft/item-draft-context';

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
        <>
          <Button type="button" onClick={others.cancel}>
            {t('others.leave')}
          </Button>
          <Button type="button" kind="primary" onClick={others.confirm}>
            {t('others.anyway')}
          </Button>
        </>
      }
    >
      <p>{others.words}</p>
    </Dialog>
  );
}
