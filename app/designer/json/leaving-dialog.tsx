/** Asks before the tab is left with text in it that was not taken over: nothing else holds it. */
import { useBlocker } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog';
import { DialogChoice } from '../frame/dialog-choice';

/** @param unsent whether there is such text */
export function LeavingDialog({ unsent }: { readonly unsent: boolean }) {
  const { t } = useTranslation('json-editor');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsent && currentLocation.pathname !== nextLocation.pathname,
  );
  if (blocker.state !== 'blocked') return null;
  const stay = (): void => {
    blocker.reset();
  };
  const leave = (): void => {
    blocker.proceed();
  };
  return (
    <Dialog
      title={t('leaving.title')}
      opened
      onClose={stay}
      actions={
        <DialogChoice
          leave={t('leaving.stay')}
          onLeave={stay}
          act={{ title: t('leaving.leave'), danger: true, run: leave }}
        />
      }
    >
      <p>{t('leaving.text')}</p>
    </Dialog>
  );
}
