/** The page of a table: what it would come to, sending it with its progress, and the grid of its rows. */
import { useTranslation } from 'react-i18next';
import type { BatchPage } from '../../requests/batches/read-batch';
import { EmptyState } from '../ui/empty-state';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { PageTitle } from '../ui/page-title';
import { PortalShell } from '../ui/shell/portal-shell';
import { TabLinks } from '../ui/tab-links';
import { useFocusFromHash } from '../ui/use-focus-from-hash';

import { BatchGrid } from './batch-grid';
import { BatchResults } from './batch-results';
import { BatchPages } from './batch-pages';
import { batchSearch, type BatchView } from './batch-query';
import styles from './batch-screen.module.css';
import { BatchStateChip } from './batch-state-chip';
import { BatchSummaryCard } from './batch-summary-card';

export function BatchScreen({ page, view }: { page: BatchPage; view: BatchView }) {
  const { t } = useTranslation('batch');
  const localized = useLocalized();
  const { dateTime } = useFormats();
  useFocusFromHash();
  const service = localized(page.title);
  const trail = [
    { title: service, to: `/catalog/${page.itemKey}` },
    { title: t('title'), to: `/catalog/${page.itemKey}/batch` },
    { title: t('from', { when: dateTime(page.createdAt) }) },
  ];
  const { bad, draft, ...others } = page.counts;
  const counts = {
    errors: bad + draft,
    all: bad + draft + others.unchecked + others.good + others.submitted,
  };
  const tabs = (['all', 'errors'] as const).map((only) => ({
    to: `/batches/${page.id}${batchSearch({ only, page: 1, editing: null })}`,
    title: `${t(only)} (${String(counts[only])})`,
    current: only === view.only,
  }));
  return (
    <PortalShell width="wide">
      <PageTitle title={t('title')} trail={trail} state={<BatchStateChip state={page.state} />} />
      <BatchSummaryCard page={page} />
      <div className={styles.rows}>
        <TabLinks label={t('views')} tabs={tabs} />
        {page.rows.length === 0 ? (
          <EmptyState title={t('noRows')} why={t('noRowsWhy')} />
        ) : page.state !== 'open' ? (
          <BatchResults page={page} />
        ) : (
          <BatchGrid page={page} view={view} />
        )}
        <BatchPages page={page} view={view} />
      </div>
    </PortalShell>
  );
}
