/** How far sending a table is; the page asks again by itself, and without scripts by its link. */
import { useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BatchPage } from '../../requests/batches/read-batch';
import { ProgressBar } from '../ui/progress-bar';
import { useRevalidated } from '../ui/use-revalidated';
import styles from './batch-summary-card.module.css';

export function BatchProgress({ page: { counts } }: { page: BatchPage }) {
  const { t } = useTranslation('batch');
  const { pathname, search } = useLocation();
  useRevalidated();
  const done = counts.submitted + counts.draft;
  const of = done + counts.good + counts.bad + counts.unchecked;
  return (
    <div className={styles.progress}>
      <p role="status">{t('sending', { done, of })}</p>
      <ProgressBar done={done} of={of} />
      <p className="without-scripts">
        <a href={`${pathname}${search}`}>{t('reload')}</a>
      </p>
    </div>
  );
}
