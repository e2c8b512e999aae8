/** A menu that opens without scripts (`details`), and closes on Escape and on a click elsewhere. */
import type { ReactNode } from 'react';
import styles from './disclosure-menu.module.css';
import { useDismissal } from './use-dismissal';

export interface DisclosureMenuProps {
  /** What the closed menu shows. */
  button: ReactNode;
  label: string;
  children: ReactNode;
}

export function DisclosureMenu({ button, label, children }: DisclosureMenuProps) {
  const menu = useDismissal();
  return (
    <details className={styles.menu} ref={menu}>
      <summary aria-label={label}>{button}</summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  );
}
