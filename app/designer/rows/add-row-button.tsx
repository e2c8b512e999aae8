/** Adds one more to a list; what it adds takes the focus over. */
import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import styles from './rows.module.css';

export function AddRowButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button type="button" kind="quiet" className={styles.add} data-keeps-focus onClick={onClick}>
      {children}
    </Button>
  );
}
