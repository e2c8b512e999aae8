/** Approvals that are asked of the viewer: what, for which request, of whom, since when. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { InboxApproval } from '../../requests/approvals/list-approvals';
import { CardRow, CardRows } from '../ui/card';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import styles from './approval-rows.module.css';

export function ApprovalRows({ rows }: { rows: readonly InboxApproval[] }) {
  return (
    <CardRows>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </CardRows>
  );
}

function Row({ row }: { row: InboxApproval }) {
  const { t } = useTranslation('approval');
  const formats = useFormats();
  const text = useLocalized();
  const facts = [
    ...(row.ticketTitle === null ? [] : [text(row.ticketTitle)]),
    `${text(row.itemTitle)} ${row.requestNumber}`,
    t('askedBy', { who: row.requester.name }),
  ];
  return (
    <CardRow className={styles.row}>
      <div className={styles.what}>
        <Link to={`/approvals/${row.id}`} className={styles.link}>
          {text(row.title)}
        </Link>
        <small>{facts.join(' · ')}</small>
      </div>
      <div className={styles.when}>
        <small>{t('askedAt', { when: formats.dateTime(row.askedAt) })}</small>
        {row.keyDate !== null && <small>{t('keyDate', { day: formats.day(row.keyDate) })}</small>}
      </div>
    </CardRow>
  );
}
