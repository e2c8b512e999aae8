/** Moves a row up or down, or takes it away; without scripts each is a button that sends the form. */
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useTexts } from '../texts/use-texts';
import type { RowChange } from '../../forms/composites/change-rows';
import { Button } from '../ui/button';
import { rowChangeField } from './row-change-field';
import styles from './rows-field.module.css';

export interface RowButtonsProps {
  readonly list: string;
  /** Place of the list. */
  readonly place: string;
  readonly row: number;
  readonly count: number;
  readonly onChange: (change: RowChange) => void;
}

const actions = [
  { kind: 'up', Icon: IconArrowUp },
  { kind: 'down', Icon: IconArrowDown },
  { kind: 'remove', Icon: IconX },
] as const;

export function RowButtons({ list, place, row, count, onChange }: RowButtonsProps) {
  const t = useTexts('form');
  const impossible = { up: row === 0, down: row === count - 1, remove: false };
  return (
    <div className={styles.buttons}>
      {actions.map(({ kind, Icon }) => (
        <Button
          key={kind}
          kind="icon"
          name={rowChangeField}
          value={`${place}:${kind}.${row}`}
          disabled={impossible[kind]}
          aria-label={t(`rows.${kind}`, { list, n: row + 1 })}
          onClick={(event) => {
            event.preventDefault();
            onChange({ kind, row });
          }}
        >
          <Icon size={15} aria-hidden="true" />
        </Button>
      ))}
    </div>
  );
}
