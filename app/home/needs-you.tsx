/** What waits for the viewer: decisions, and drafts to go on with. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button';
import { Card, CardRow, CardRows } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { Facts } from '../ui/facts';
import { useFormats } from '../ui/formats-context';
import { withSubject } from '../request/with-subject';
import type { DraftRow, WaitingRow } from './home-view';
import styles from './home.module.css';

export function Waiting({ rows }: { rows: readonly WaitingRow[] }) {
  const { t } = useTranslation('home');
  if (rows.length === 0)
    return (
      <Card>
        <EmptyState title={t('nothingWaits')} why={t('nothingWaitsWhy')} />
      </Card>
    );
  return (
    <CardRows>
      {rows.map(({ id, title, item, subject, number, requester }) => (
        <CardRow key={id}>
          <div>
            <Link to={`/approvals/${id}`} className={styles.rowLink}>
              {t('approve', { title })}
            </Link>
            <div>
              <small>{t('forRequest', { item: withSubject(item, subject), number, requester })}</small>
            </div>
          </div>
          <ButtonLink to={`/approvals/${id}`} aria-label={`${t('decide')}: ${withSubject(title, subject)}`}>
            {t('decide')}
          </ButtonLink>
        </CardRow>
      ))}
    </CardRows>
  );
}

export function Drafts({ rows }: { rows: readonly DraftRow[] }) {
  if (rows.length === 0) return null;
  return (
    <CardRows>
      {rows.map((row, index) => (
        <Draft key={row.id} row={row} isFirst={index === 0} />
      ))}
    </CardRows>
  );
}

function Draft({ row, isFirst }: { row: DraftRow; isFirst: boolean }) {
  const { t } = useTranslation('home');
  const formats = useFormats();
  const { id, title, subject, change, step, steps, savedAt } = row;
  const isOver = change?.open === false;
  const about = withSubject(change ? `${title} (${change.number})` : title, subject);
  const goOn = t(isOver ? 'lookAtChange' : 'resumeAction');
  const facts = [
    ...(subject === null ? [] : [subject]),
    ...(isOver ? [t('changeOver')] : [t('resumeStep', { step: Math.max(1, step), steps })]),
    t('resumeSaved', { when: formats.dateTime(savedAt) }),
  ];
  return (
    <CardRow className={styles.draft}>
      <div>
        <b>
          {change
            ? t(isOver ? 'changeNotSent' : 'resumeChange', { title, ...change })
            : t('resume', { title })}
        </b>
        <Facts facts={facts} />
      </div>
      <div className={styles.draftActions}>
        <ButtonLink kind="quiet" to={`/drafts/${id}/discard`} aria-label={`${t('discard')}: ${about}`}>
          {t('discard')}
        </ButtonLink>
        <ButtonLink
          kind={isFirst && !isOver ? 'primary' : 'plain'}
          to={`/drafts/${id}`}
          aria-label={`${goOn}: ${about}`}
        >
          {goOn}
        </ButtonLink>
      </div>
    </CardRow>
  );
}
