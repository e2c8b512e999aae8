/** A menu that opens without scripts (`details`), and closes on Escape, on a click elsewhere and on leaving it. */
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './disclosure-menu.module.css';

export interface DisclosureMenuProps {
  /** What the closed menu shows. */
  button: ReactNode;
  label: string;
  children: ReactNode;
}

export function DisclosureMenu({ button, label, children }: DisclosureMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (): void => menu.current?.removeAttribute('open');
    const onPointer = (event: PointerEvent): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !menu.current?.open) return;
      close();
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <details className={styles.menu} ref={menu}>
      <summary aria-label={label}>{button}</summary>
      <div className={styles.sheet}>{children}</div>
    </details>
  );
}
