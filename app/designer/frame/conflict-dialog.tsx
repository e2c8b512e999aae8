/** Two editors changed the same places: each place with both values, and the choice which one stands. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MergeConflict } from '../../../forms/editing/merge-json';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import control from '../../ui/control.module.css';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './conflict-dialog.module.css';

type Take = 'mine' | 'theirs';

export function ConflictDialog() {
  const { saveState } = useItemDraft();
  return saveState.kind === 'conflict' ? <OpenConflict conflicts={saveState.conflicts} /> : null;
}

function OpenConflict({ conflicts }: { conflicts: readonly MergeConflict[] }) {
  const { t } = useTranslation('designer');
  const { resolve } = useItemDraft();
  const [takes, setTakes] = useState<Readonly<Record<string, Take>>>({});
  const takeOf = (path: string): Take => takes[path] ?? 'mine';
  const send = (choose: (path: string) => Take): void => {
    resolve(Object.fromEntries(conflicts.map(({ path }) => [path, choose(path)])));
  };
  const theirsAlone = (): void => {
    send(() => 'theirs');
  };
  return (
    <Dialog
      title={t('conflict.title')}
      opened
      onClose={theirsAlone}
      actions={
        <>
          <Button type="button" onClick={theirsAlone}>
            {t('conflict.takeTheirs')}
          </Button>
          <Button
            type="button"
            kind="primary"
            onClick={() => {
              send(takeOf);
            }}
          >
            {t('conflict.take')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.lead')}</p>
      <ul className={styles.list}>
        {conflicts.map(({ path, mine, theirs }) => (
          <li key={path}>
            <fieldset className={styles.place}>
              <legend>{path}</legend>
              {(['mine', 'theirs'] as const).map((take) => (
                <label key={take} className={control.check}>
                  <input
                    type="radio"
                    name={path}
                    checked={takeOf(path) === take}
                    onChange={() => {
                      setTakes({ ...takes, [path]: take });
                    }}
                  />
                  <span>
                    {t(`conflict.${take}`)} <code>{shown(take === 'mine' ? mine : theirs)}</code>
                  </span>
                </label>
              ))}
            </fieldset>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function shown(value: unknown): string {
  return value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value).slice(0, 200);
}
