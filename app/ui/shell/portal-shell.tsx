/** The frame of the portal: top bar above, one column of content. */
import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './shell.module.css';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';

export interface PortalShellProps {
  /** `narrow` for a single thing, `wide` for two columns. */
  width?: 'narrow' | 'normal' | 'wide';
  /** False where the page has a search of its own. */
  search?: boolean;
  children: ReactNode;
}

export function PortalShell({ width = 'normal', search = true, children }: PortalShellProps) {
  return (
    <>
      <SkipLink />
      <TopBar search={search} />
      <main id="main" tabIndex={-1} className={classes(styles.page, styles[width])}>
        {children}
      </main>
    </>
  );
}
