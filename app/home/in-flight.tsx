/** The viewer's open requests: how far each has come, and whether it will be ready in time. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Card, CardRow, CardRows } from '../ui/card';
import { Chip } from '../ui/chip';
import { EmptyState } from '../ui/empty-state';
import { Facts } from '../ui/facts';
import { useFormats } from '../ui/formats-context';
import { ProgressBar } from '../ui/progress-bar';
import { RequestStateChip } from '../ui/state-chips';
import { isUnderway } from '../request/is-underway';
import { withSubject } from '../request/with-subject';
import type { InFlightRow } from './home-view';
import styles from './home.module.css';

export function InFlight({ rows }: { rows: readonly InFlightRow[] }) {
  const { t } = useTranslation('home');
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState title={t('nothingInFlight')} why={t('nothingInFlightWhy')} />
      </Card>
    );
  return (
    <CardRows>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </CardRows>
  );
}

function Row({ row }: { row: InFlightRow }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const { state, done, total, late, promisedAt, keyDate } = row;
  const facts = [
    row.number,
    ...(keyDate === null ? [] : [formats.day(keyDate)]),
    ...(total === 0 ? [] : [t('progress', { done, total })]),
    ...(promisedAt === null || !isUnderway(state)
      ? []
      : [t('ready', { when: formats.dateTime(promisedAt) })]),
  ];
  return (
    <CardRow>
      <Link to={`/requests/${row.id}`} className={styles.rowLink}>
        {withSubject(row.title, row.subject)}
      </Link>
      {state === 'in-progress' ? <TrackChip late={late} /> : <RequestStateChip state={state} />}
      <div className={styles.whole}>
        <ProgressBar done={done} of={total} tone={late ? 'bad' : 'accent'} />
      </div>
      <div className={styles.whole}>
        <Facts facts={facts} />
      </div>
    </CardRow>
  );
}

function TrackChip({ late }: { late: boolean }) {
  const { t } = useTranslation('home');
  return late ? (
    <Chip tone="bad" sign="full">
      {t('late')}
    </Chip>
  ) : (
    <Chip tone="ok" sign="check">
      {t('onTrack')}
    </Chip>
  );
}
