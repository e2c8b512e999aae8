/** "Move to…": the step or section, and the place in it, chosen from lists. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import control from '../../ui/control.module.css';
import { Dialog } from '../../ui/dialog';
import { useLocalized } from '../../ui/localized';
import { DialogChoice } from '../frame/dialog-choice';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { FieldNode } from './canvas-tree';
import { ChoiceInput } from './choice-input';
import { rowPlaces } from './moves';
import styles from './dialogs.module.css';
import { useBuilder } from './use-builder';

export function MoveDialog() {
  const { asked, chosen } = useBuilder();
  if (asked !== 'move' || chosen?.kind !== 'field' || 'inside' in chosen.at) return null;
  return <OpenMove node={chosen} at={chosen.at} />;
}

/** Before all rows. */
const FIRST = '';

type LaidOut = Extract<FieldNode['at'], { readonly step: string }>;

function OpenMove({ node, at }: { node: FieldNode; at: LaidOut }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { document: item } = useItemDraft();
  const { ask, run, choose } = useBuilder();
  const { form } = item;
  const places = rowPlaces(form);
  const [place, setPlace] = useState(() =>
    Math.max(
      places.findIndex(({ step, section }) => step === at.step && section === at.section),
      0,
    ),
  );
  const [row, setRow] = useState<number | null>(null);
  const [beside, setBeside] = useState(false);
  const goal = places[place];
  const labelOf = (path: string): string => localized(form.texts[path]?.label ?? {}) || path;
  const close = (): void => {
    ask(null);
    choose(node.id, true);
  };
  const move = (): void => {
    if (!goal) return;
    const { step, section, rows } = goal;
    // After the row that is named: at its end, or before the one that follows.
    const to =
      row === null
        ? { step, section, row: 0 }
        : beside
          ? { step, section, row, column: rows[row]?.length ?? 0 }
          : { step, section, row: row + 1 };
    run([{ op: 'move-field', field: node.path, to }]);
    close();
  };
  return (
    <Dialog
      title={t('move.title', { field: labelOf(node.path) })}
      opened
      onClose={close}
      actions={
        <DialogChoice leave={t('cancel')} onLeave={close} act={{ title: t('move.move'), run: move }} />
      }
    >
      <div className={styles.fields}>
        <ChoiceInput
          id="move-place"
          label={t('move.place')}
          value={String(place)}
          choices={places.map(({ step, section }, index) => ({
            value: String(index),
            title: titleOf(step, section),
          }))}
          onChoose={(chosenPlace) => {
            setPlace(Number(chosenPlace));
            setRow(null);
          }}
        />
        <ChoiceInput
          id="move-row"
          label={t('move.row')}
          value={row === null ? FIRST : String(row)}
          choices={[
            { value: FIRST, title: t('move.first') },
            ...(goal?.rows ?? []).map((fields, index) => ({
              value: String(index),
              title: t('move.after', { fields: fields.map(labelOf).join(t('canvas.comma')) }),
            })),
          ]}
          onChoose={(chosenRow) => {
            setRow(chosenRow === FIRST ? null : Number(chosenRow));
          }}
        />
        <label className={control.check}>
          <input
            type="checkbox"
            checked={beside}
            disabled={row === null}
            onChange={(event) => {
              setBeside(event.target.checked);
            }}
          />
          {t('move.beside')}
        </label>
      </div>
    </Dialog>
  );

  function titleOf(step: string, section: string | undefined): string {
    const own = form.layout.steps.find(({ id }) => id === step);
    const within = own?.sections?.find(({ id }) => id === section);
    const title = own ? localized(own.title) : step;
    return within ? `${title} › ${localized(within.title ?? {}) || within.id}` : title;
  }
}
