/** What has become of the rows of a table that was sent: requests and drafts by name, and the errors of the drafts. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { BatchPage } from '../../requests/batches/read-batch';
import type { ShownRow } from '../../requests/batches/show-rows';
import { CardRow, CardRows } from '../ui/card';
import styles from './batch-results.module.css';
import { RowErrors } from './row-errors';

export function BatchResults({ page }: { page: BatchPage }) {
  const { t } = useTranslation('batch');
  return (
    <CardRows>
      {page.rows.map((row) => (
        <CardRow key={row.id}>
          <div className={styles.row}>
            <span className={styles.number}>{t('rowNumber', { n: row.number })}</span>
            <div>
              <Outcome row={row} page={page} />
              <RowErrors errors={[...row.cells.flatMap(({ errors }) => errors), ...row.others]} />
            </div>
          </div>
        </CardRow>
      ))}
    </CardRows>
  );
}

function Outcome({ row: { state, requestId, draftId }, page: { ends } }: { row: ShownRow; page: BatchPage }) {
  const { t } = useTranslation('batch');
  const request = ends.requests[requestId ?? ''];
  const draft = ends.drafts[draftId ?? ''];
  if (request) {
    const number = t('openRequest', { number: String(request.number) });
    return <Link to={`/requests/${requestId ?? ''}`}>{named(number, request.subject)}</Link>;
  }
  if (draft) return <Link to={`/drafts/${draftId ?? ''}`}>{named(t('openDraft'), draft.subject)}</Link>;
  return draftId === null ? t(`row.${state}`) : t('gone');
}

function named(what: string, subject: string | null): string {
  return subject === null ? what : `${what} · ${subject}`;
}
