/** The place above a page's title for what was just done or refused; without content it takes no room. */
import type { ReactNode } from 'react';
import styles from './page-notes.module.css';

/** It is always there, or what appears in it would not be announced. */
export function PageNotes({ children }: { children: ReactNode }) {
  return <div className={styles.notes}>{children}</div>;
}
