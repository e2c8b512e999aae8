/** Two editors changed the same places: each place with both values, and the choice which one stands. */
import { useId } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeConflict } from '../../../forms/editing/merge-json';
import { Dialog } from '../../ui/dialog';
import { useItemDraft } from '../item-draft/item-draft-context';
import { choicesIn } from './conflict-choices';
import styles from './conflict-dialog.module.css';
import { ConflictPlaces } from './conflict-places';
import { DialogChoice } from './dialog-choice';

export function ConflictDialog() {
  const { saveState } = useItemDraft();
  return saveState.kind === 'conflict' ? <OpenConflict conflicts={saveState.conflicts} /> : null;
}

function OpenConflict({ conflicts }: { conflicts: readonly MergeConflict[] }) {
  const { t } = useTranslation('designer');
  const { resolve } = useItemDraft();
  const form = useId();
  const theirsAlone = (): void => {
    resolve(Object.fromEntries(conflicts.map(({ path }) => [path, 'theirs' as const])));
  };
  return (
    <Dialog
      title={t('conflict.title')}
      opened
      actions={
        <DialogChoice
          leave={t('conflict.takeTheirs')}
          onLeave={theirsAlone}
          act={{ title: t('conflict.take'), form }}
        />
      }
    >
      <p>{t('conflict.lead')}</p>
      <form
        id={form}
        className={styles.list}
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          resolve(choicesIn(new FormData(event.currentTarget)));
        }}
      >
        <ConflictPlaces
          conflicts={conflicts}
          sides={{ mine: t('conflict.mine'), theirs: t('conflict.theirs') }}
        />
      </form>
    </Dialog>
  );
}
