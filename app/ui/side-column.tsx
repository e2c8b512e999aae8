/** The quiet column beside a form: what will happen, in groups of lines. */
import type { ReactNode } from 'react';
import { Card } from './card';
import { classes } from './classes';
import styles from './side-column.module.css';

export interface SideColumnProps {
  /** What a screen reader calls it. */
  title: string;
  className?: string | undefined;
  children: ReactNode;
}

/** It scrolls by itself on a wide screen: the keyboard must be able to get there. */
export function SideColumn({ title, className, children }: SideColumnProps) {
  return (
    <Card className={classes(styles.panel, className)} role="region" aria-label={title} tabIndex={0}>
      {children}
    </Card>
  );
}

export function ColumnHead({ children }: { children: ReactNode }) {
  return <header className={styles.head}>{children}</header>;
}

export function ColumnLead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}

export interface ColumnGroupProps {
  title: ReactNode;
  count: number;
  children: ReactNode;
}

export function ColumnGroup({ title, count, children }: ColumnGroupProps) {
  return (
    <section className={styles.group}>
      <h3 className={styles.groupHead}>
        <span>{title}</span>
        <span className={styles.count}>{count}</span>
      </h3>
      {children}
    </section>
  );
}

export interface ColumnLineProps {
  title: string;
  side: ReactNode;
  /** In full, where `side` is short. */
  sideTitle?: string;
  /** Quiet lines below. */
  why: readonly string[];
  className?: string | undefined;
}

export function ColumnLine({ title, side, sideTitle, why, className }: ColumnLineProps) {
  return (
    <li className={classes(styles.line, className)}>
      <span>{title}</span>
      <span className={styles.side} title={sideTitle}>
        {side}
      </span>
      {why.map((words) => (
        <span key={words} className={styles.why}>
          {words}
        </span>
      ))}
    </li>
  );
}
