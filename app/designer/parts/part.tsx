/** A part of what is edited: its words on the left, its controls beside them, which are named for themselves. */
import type { ReactNode } from 'react';
import { useFocusKept } from './use-focus-kept';
import styles from './parts.module.css';

export interface PartProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

export function Part({ title, hint, children }: PartProps) {
  return (
    <div className={styles.part} {...useFocusKept<HTMLDivElement>()}>
      <h4>{title}</h4>
      <div className={styles.controls}>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        {children}
      </div>
    </div>
  );
}
