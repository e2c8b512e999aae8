/** What not everybody needs to read, behind words that read as a link. */
import type { ReactNode } from 'react';
import styles from './fold.module.css';

export interface FoldProps {
  summary: string;
  /** From the first. */
  open?: boolean;
  children: ReactNode;
}

export function Fold({ summary, open, children }: FoldProps) {
  return (
    <details className={styles.fold} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
