/** Requests in a list: what, how far, ready when, in which state. */
import { useTranslation } from 'react-i18next';
import type { RequestRow } from '../../requests/list-requests';
import { isUnderway } from './is-underway';
import { CardRows } from '../ui/card';
import { Chip } from '../ui/chip';
import { Facts } from '../ui/facts';
import { useFormats } from '../ui/formats-context';
import { LinkRow, RowLink } from '../ui/link-row';
import { useLocalized } from '../ui/localized';
import { ProgressBar } from '../ui/progress-bar';
import { RequestStateChip } from '../ui/state-chips';
import { requestNumber } from './request-number';
import { withSubject } from './with-subject';
import styles from './request-rows.module.css';

export function RequestRows({ rows }: { rows: readonly RequestRow[] }) {
  return (
    <CardRows>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </CardRows>
  );
}

function Row({ row }: { row: RequestRow }) {
  const { t } = useTranslation('request');
  const formats = useFormats();
  const text = useLocalized();
  const number = requestNumber(row.number);
  const { progress, promisedAt, keyDate, late, state } = row;
  const facts = [
    number,
    t('mine.submitted', { when: formats.date(row.submittedAt) }),
    ...(keyDate === null ? [] : [t('mine.keyDate', { day: formats.day(keyDate) })]),
  ];
  return (
    <LinkRow className={styles.row}>
      <div>
        <RowLink to={`/requests/${number}`}>{withSubject(text(row.itemTitle), row.subject)}</RowLink>
        <Facts facts={facts} />
      </div>
      <div className={styles.progress}>
        {progress.total > 0 && (
          <ProgressBar done={progress.done} of={progress.total} tone={late ? 'bad' : 'accent'} />
        )}
        <Facts
          facts={[
            t('progress', { ...progress }),
            ...(promisedAt === null || !isUnderway(state)
              ? []
              : [t('mine.promised', { when: formats.dateTime(promisedAt) })]),
          ]}
        />
      </div>
      <div className={styles.state}>
        {late && (
          <Chip tone="bad" sign="full">
            {t('late')}
          </Chip>
        )}
        <RequestStateChip state={state} />
      </div>
    </LinkRow>
  );
}
