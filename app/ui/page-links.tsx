/** To the next page of a list and back to its first; lists are read by key, so there are no page numbers. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import styles from './page-links.module.css';

interface PageLinksProps {
  /** Address of the first page; null where one is on it. */
  first: string | null;
  /** Null where there is no further one. */
  next: string | null;
}

export function PageLinks({ first, next }: PageLinksProps) {
  const { t } = useTranslation('words');
  if (first === null && next === null) return null;
  return (
    <nav className={styles.links} aria-label={t('pages.label')}>
      {first !== null && <Link to={first}>{t('pages.first')}</Link>}
      {next !== null && <Link to={next}>{t('pages.next')}</Link>}
    </nav>
  );
}
