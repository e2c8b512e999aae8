/** What an empty list says: that it is empty, why, and what to do next. */
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export function EmptyState(props: { title: string; why?: ReactNode; children?: ReactNode }) {
  const { title, why, children } = props;
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {why && <p>{why}</p>}
      {children && <div className={styles.next}>{children}</div>}
    </div>
  );
}
