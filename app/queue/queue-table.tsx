/** The tickets of a queue page: a table on a desk, cards on a phone. Plain links: fifty routed ones cost a page dear. */
import { useLocation, useParams } from '@remix-run/react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes';
import { useFormats } from '../ui/formats-context';
import { OlaChip } from '../ui/ola-chip';
import { TicketStateChip } from '../ui/state-chips';
import type { QueueLine } from './queue-line';
import styles from './queue-table.module.css';
import { useRowKeys } from './use-row-keys';

const columns = ['ola', 'ticket', 'requester', 'starts', 'waitsFor', 'assignee', 'state'] as const;

interface QueueTableProps {
  lines: readonly QueueLine[];
  department: string;
}

export function QueueTable({ lines, department }: QueueTableProps) {
  const { t } = useTranslation('queue');
  const labels = useLabels();
  const { search } = useLocation();
  const { ticket: peeked = null } = useParams();
  const peekAddress = useCallback(
    (number: string | null) => `/queue/${department}${number === null ? '' : `/${number}`}${search}`,
    [department, search],
  );
  const table = useRowKeys({ peekAddress, peeked });
  return (
    <table className={styles.table} ref={table}>
      <caption className="visually-hidden">{t('table')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles[column]}>
              {labels[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.number} line={line} labels={labels} peeked={line.number === peeked} />
        ))}
      </tbody>
    </table>
  );
}

type Labels = Readonly<Record<(typeof columns)[number] | 'you' | 'nobody', string>>;

/** What every row says, looked up once: fifty rows of texts are a good part of a page. */
function useLabels(): Labels {
  const { t } = useTranslation(['queue', 'words']);
  const titles = columns.map((column) => [column, t(`queue:columns.${column}`)] as const);
  const labels = { ...Object.fromEntries(titles), you: t('words:you'), nobody: t('words:nobody') };
  return labels as Labels;
}

function Row({ line, labels, peeked }: { line: QueueLine; labels: Labels; peeked: boolean }) {
  const formats = useFormats();
  return (
    <tr className={classes(peeked && styles.peeked)}>
      <td className={styles.ola}>
        <OlaChip ola={line.ola} bare />
      </td>
      <th scope="row" className={styles.ticket}>
        <a
          href={`/tickets/${line.number}`}
          data-number={line.number}
          className={styles.link}
          aria-current={peeked || undefined}
        >
          {line.title}
        </a>
        <small>
          {line.number} · {line.itemTitle}
          {line.raised && <Raised priority={line.raised} />}
        </small>
      </th>
      <td data-label={labels.requester} className={styles.requester}>
        {line.requester}
      </td>
      <Optional
        label={labels.starts}
        className={styles.starts}
        text={line.keyDate === null ? null : formats.day(line.keyDate)}
      />
      <Optional label={labels.waitsFor} className={styles.waitsFor} text={line.waitsFor} />
      <td data-label={labels.assignee} className={styles.assignee}>
        <Assignee assignee={line.assignee} labels={labels} />
      </td>
      <td className={styles.state}>
        <TicketStateChip state={line.state} bare />
      </td>
    </tr>
  );
}

function Raised({ priority }: { priority: 'high' | 'urgent' }) {
  const { t } = useTranslation(['queue', 'words']);
  return (
    <span className={styles.raised}>
      {' · '}
      {t('queue:priority', { priority: t(`words:priority.${priority}`) })}
    </span>
  );
}

function Assignee({ assignee, labels }: { assignee: QueueLine['assignee']; labels: Labels }) {
  if (assignee === null) return <span className={styles.mute}>{labels.nobody}</span>;
  return <>{assignee.isViewer ? labels.you : assignee.name}</>;
}

/** A dash on a desk, nothing at all on a phone. */
function Optional(props: { label: string; text: string | null; className?: string }) {
  const { label, text, className } = props;
  if (text === null)
    return (
      <td className={classes(styles.empty, className)}>
        <span className={styles.mute} aria-hidden="true">
          –
        </span>
      </td>
    );
  return (
    <td data-label={label} className={classes(styles.optional, className)}>
      {text}
    </td>
  );
}
