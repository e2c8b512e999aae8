/** The tickets of a queue page: a table on a desk, cards on a phone. Plain links: fifty routed ones cost a page dear. */
import { useTranslation } from 'react-i18next';
import type { QueueRow } from '../../tickets/queue/read-queue';
import { OlaChip } from '../ui/ola-chip';
import { TicketStateChip } from '../ui/state-chips';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { olaViewOf } from '../ticket/ola-view';
import styles from './queue-table.module.css';
import { useRowKeys } from './use-row-keys';

export interface QueueTableProps {
  rows: readonly QueueRow[];
  viewerId: string;
  itemTitles: ReadonlyMap<string, string>;
}

export function QueueTable({ rows, viewerId, itemTitles }: QueueTableProps) {
  const { t } = useTranslation('queue');
  const table = useRowKeys();
  return (
    <table className={styles.table} ref={table}>
      <caption className="visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          {(['ola', 'ticket', 'requester', 'starts', 'waitsFor', 'assignee', 'state'] as const).map(
            (column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} viewerId={viewerId} itemTitle={itemTitles.get(row.itemKey) ?? ''} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, viewerId, itemTitle }: { row: QueueRow; viewerId: string; itemTitle: string }) {
  const { t } = useTranslation(['queue', 'words']);
  const formats = useFormats();
  const text = useLocalized();
  const raised = row.priority === 'high' || row.priority === 'urgent';
  return (
    <tr>
      <td className={styles.ola}>
        <OlaChip ola={olaViewOf(row.clock)} bare />
      </td>
      <th scope="row" className={styles.ticket}>
        <a href={`/tickets/${row.number}`} className={styles.link}>
          {text(row.title)}
        </a>
        <small>
          {row.number} · {itemTitle}
          {raised && (
            <span className={styles.priority}>
              {' · '}
              {t('queue:priority', { priority: t(`words:priority.${row.priority}`) })}
            </span>
          )}
        </small>
      </th>
      <td data-label={t('queue:columns.requester')}>{row.requester.name}</td>
      <td data-label={t('queue:columns.starts')}>
        {row.keyDate === null ? <Nothing /> : formats.day(row.keyDate)}
      </td>
      <td data-label={t('queue:columns.waitsFor')} className={styles.waits}>
        {row.blockedBy === null ? <Nothing /> : text(row.blockedBy)}
      </td>
      <td data-label={t('queue:columns.assignee')}>
        {row.assignee === null ? (
          <span className={styles.mute}>{t('words:nobody')}</span>
        ) : row.assignee.id === viewerId ? (
          t('words:you')
        ) : (
          row.assignee.name
        )}
      </td>
      <td className={styles.state}>
        <TicketStateChip state={row.state} />
      </td>
    </tr>
  );
}

function Nothing() {
  return (
    <span className={styles.mute} aria-hidden="true">
      –
    </span>
  );
}
