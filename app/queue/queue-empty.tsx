/** What an empty queue says: why it is empty, and where there is work. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { QueueView } from '../../tickets/queue/queue-filter';
import { EmptyState } from '../ui/empty-state';
import { viewSearch } from './queue-query';

export function QueueEmpty({ view, department }: { view: QueueView | null; department: string }) {
  const { t } = useTranslation('queue');
  const name = view ?? 'filter';
  return (
    <EmptyState title={t(`empty.${name}`)} why={t(`empty.${name}Why`)}>
      {view === 'mine' && (
        <Link to={`/queue/${department}${viewSearch('unassigned')}`}>{t('empty.showUnassigned')}</Link>
      )}
      {view !== 'mine' && view !== 'open' && <Link to={`/queue/${department}`}>{t('empty.showOpen')}</Link>}
    </EmptyState>
  );
}
