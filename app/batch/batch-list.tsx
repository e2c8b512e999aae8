/** Tables that were brought in before, newest first. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BatchSummary } from '../../requests/batches/list-batches';
import { useFormats } from '../ui/formats-context';
import { BatchCounts } from './batch-counts';
import { BatchStateChip } from './batch-state-chip';
import styles from './batch-list.module.css';

export function BatchList({ batches }: { batches: readonly BatchSummary[] }) {
  const { t } = useTranslation('batch');
  const { dateTime } = useFormats();
  if (batches.length === 0) return <p className={styles.none}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {batches.map(({ id, state, createdAt, counts }) => (
        <li key={id}>
          <Link to={`/batches/${id}`}>{t('from', { when: dateTime(createdAt) })}</Link>
          <BatchStateChip state={state} />
          <BatchCounts counts={counts} />
        </li>
      ))}
    </ul>
  );
}
