/** Tabs as links, each a place of its own with its count. */
import { Link } from '@remix-run/react';
import styles from './tab-links.module.css';
import { useCurrentInView } from './use-current-in-view';

export interface TabLink {
  readonly to: string;
  readonly title: string;
  /** Counted up to a hundred; more is not worth counting. */
  readonly count?: number | undefined;
  readonly current: boolean;
  /** It begins another group of tabs. */
  readonly begins?: boolean;
}

export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const row = useCurrentInView<HTMLElement>(tabs.find(({ current }) => current)?.to);
  return (
    <nav className={styles.tabs} aria-label={label} ref={row}>
      {tabs.map((tab) => (
        <Link
          key={tab.to}
          to={tab.to}
          className={tab.begins ? `${styles.tab} ${styles.begins}` : styles.tab}
          aria-current={tab.current ? 'page' : undefined}
        >
          {tab.title}
          {tab.count !== undefined && (
            <span className={styles.count}>{tab.count > 99 ? '99+' : tab.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
