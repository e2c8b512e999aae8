/** A part of a list's screen under a heading of its own. */
import type { ReactNode } from 'react';
import styles from './list-screen.module.css';

export function ListSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
