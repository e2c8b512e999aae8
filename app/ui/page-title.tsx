/** The top of a screen: the trail to it, its title, its state, and rare actions. */
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-title.module.css';

export interface Crumb {
  readonly title: string;
  readonly to?: string;
}

export interface PageTitleProps {
  title: string;
  trail?: readonly Crumb[];
  /** Chips that say the state. */
  state?: ReactNode;
  actions?: ReactNode;
}

export function PageTitle({ title, trail, state, actions }: PageTitleProps) {
  const { t } = useTranslation('words');
  return (
    <header>
      {trail && (
        <nav className={styles.trail} aria-label={t('trail')}>
          {trail.map((crumb, index) => (
            <span key={crumb.title}>
              {index > 0 && <span aria-hidden="true">› </span>}
              {crumb.to ? <Link to={crumb.to}>{crumb.title}</Link> : crumb.title}
            </span>
          ))}
        </nav>
      )}
      <div className={styles.line}>
        <h1 tabIndex={-1} id="title">
          {title}
        </h1>
        {state}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  );
}
