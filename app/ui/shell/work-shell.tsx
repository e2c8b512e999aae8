/** The frame of those who work tickets: a rail of places on the left, the whole window for the work. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Brand } from './brand';
import { NavItem } from './nav-item';
import { personalLinks, queueLinks, type NavLink } from './navigation';
import { useShell } from './shell-data';
import styles from './shell.module.css';
import { SkipLink } from './skip-link';
import { NoticesLink } from './top-bar';
import { UserMenu } from './user-menu';

export interface WorkShellProps {
  /** The line on top: the page's `h1`, its search, its one primary action. */
  top: ReactNode;
  children: ReactNode;
}

export function WorkShell({ top, children }: WorkShellProps) {
  const { t } = useTranslation('shell');
  const shell = useShell();
  const queues = queueLinks(shell);
  return (
    <div className={styles.work}>
      <SkipLink />
      <nav className={styles.rail} aria-label={t('nav.label')}>
        <div className={styles.railTop}>
          <Brand />
        </div>
        <NavGroup links={personalLinks(shell)} />
        {queues.length > 0 && <NavGroup title={t('nav.queues')} links={queues} />}
      </nav>
      <div className={styles.desk}>
        <header className={styles.deskTop}>
          <div className={styles.deskHead}>{top}</div>
          <NoticesLink />
          <UserMenu />
        </header>
        <main id="main" tabIndex={-1} className={styles.deskMain}>
          {children}
        </main>
      </div>
    </div>
  );
}

function NavGroup({ title, links }: { title?: string; links: readonly NavLink[] }) {
  return (
    <div className={styles.group}>
      {title && <h2 className={styles.groupTitle}>{title}</h2>}
      {links.map((link) => (
        <NavItem key={link.to} link={link} className={styles.place} />
      ))}
    </div>
  );
}
