/** Approvals that are asked of the viewer: what, for which request, by whom, for when. */
import { useTranslation } from 'react-i18next';
import type { WaitingApproval } from '../../requests/approvals/list-approvals';
import { requestNumber } from '../request/request-number';
import { withSubject } from '../request/with-subject';
import { CardRows } from '../ui/card';
import { Facts } from '../ui/facts';
import { useFormats } from '../ui/formats-context';
import { LinkRow, RowLink } from '../ui/link-row';
import { useLocalized } from '../ui/localized';
import styles from './approval-rows.module.css';

export function ApprovalRows({ rows }: { rows: readonly WaitingApproval[] }) {
  return (
    <CardRows>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </CardRows>
  );
}

function Row({ row }: { row: WaitingApproval }) {
  const { t } = useTranslation('approval');
  const formats = useFormats();
  const text = useLocalized();
  const facts = [
    ...(row.ticketTitle === null ? [] : [text(row.ticketTitle)]),
    withSubject(text(row.itemTitle), row.subject),
    requestNumber(row.requestNumber),
    ...(row.requester === null ? [] : [t('askedBy', { who: row.requester.name })]),
  ];
  return (
    <LinkRow className={styles.row}>
      <div>
        <RowLink to={`/approvals/${row.id}`}>{text(row.title)}</RowLink>
        <Facts facts={facts} />
      </div>
      <div className={styles.when}>
        <small>{t('submittedAt', { when: formats.dateTime(row.submittedAt) })}</small>
        {row.keyDate !== null && <small>{t('keyDate', { day: formats.day(row.keyDate) })}</small>}
      </div>
    </LinkRow>
  );
}
