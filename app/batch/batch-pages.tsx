/** From page to page of a table's rows. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BatchPage } from '../../requests/batches/read-batch';
import { batchSearch, type BatchView } from './batch-query';
import styles from './batch-grid.module.css';

export function BatchPages({ page: { id, page, pages }, view }: { page: BatchPage; view: BatchView }) {
  const { t } = useTranslation(['batch', 'words']);
  if (pages === 1) return null;
  const to = (number: number): string =>
    `/batches/${id}${batchSearch({ ...view, editing: null, page: number })}`;
  return (
    <nav className={styles.pages} aria-label={t('words:pages.label')}>
      {page > 1 && <Link to={to(page - 1)}>{t('batch:previous')}</Link>}
      <span>{t('batch:page', { page, pages })}</span>
      {page < pages && <Link to={to(page + 1)}>{t('words:pages.next')}</Link>}
    </nav>
  );
}
