/** Two editors changed the same places: each place with both values, and the choice which one stands. */
import { useId } from 'react';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeConflict } from '../../../forms/editing/merge-json';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useItemDraft } from '../item-draft/item-draft-context';
import { choicesIn } from './conflict-choices';
import styles from './conflict-dialog.module.css';
import { ConflictPlaces } from './conflict-places';

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
        <>
          <Button type="button" onClick={theirsAlone}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button form={form} kind="primary">
            {t('conflict.take')}
          </Button>
        </>
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
