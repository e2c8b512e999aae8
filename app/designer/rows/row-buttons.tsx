/** Moves a row up and down among its own, and takes it away. Who moves a row to the end keeps the focus on its button. */
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { movedTo, withoutIndex } from '../../../forms/editing/ordered-list';
import { Button } from '../../ui/button';
import styles from './rows.module.css';

export interface RowButtonsProps {
  /** What the buttons say to who does not see their signs. */
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string };
  readonly at: number;
  /** Number of the last row. */
  readonly last: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

export function RowButtons({ labels, at, last, onMove, onRemove }: RowButtonsProps) {
  return (
    <div className={styles.buttons}>
      <Button
        type="button"
        kind="icon"
        aria-label={labels.up}
        aria-disabled={at === 0}
        onClick={() => {
          if (at > 0) onMove(at - 1);
        }}
      >
        <IconArrowUp size={15} aria-hidden="true" />
      </Button>
      <Button
        type="button"
        kind="icon"
        aria-label={labels.down}
        aria-disabled={at === last}
        onClick={() => {
          if (at < last) onMove(at + 1);
        }}
      >
        <IconArrowDown size={15} aria-hidden="true" />
      </Button>
      <Button type="button" kind="icon" aria-label={labels.remove} onClick={onRemove}>
        <IconTrash size={15} aria-hidden="true" />
      </Button>
    </div>
  );
}

/** What the buttons of a row do to the list in which it stands. */
export function inList<Value>(
  list: readonly Value[],
  at: number,
  onChange: (list: readonly Value[]) => void,
): Omit<RowButtonsProps, 'labels'> {
  return {
    at,
    last: list.length - 1,
    onMove: (to) => {
      onChange(movedTo(list, at, to));
    },
    onRemove: () => {
      onChange(withoutIndex(list, at));
    },
  };
}
