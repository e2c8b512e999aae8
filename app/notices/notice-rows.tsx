/** Notices, newest first: what is unread says so by a dot and a word, and can be marked one by one. */
import { Form, Link, useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { NoticeRow } from '../../requests/list-notices';
import type { LocalizedText } from '../../rules/conditions/condition';
import { Button } from '../ui/button';
import { CardRow, CardRows } from '../ui/card';
import { classes } from '../ui/classes';
import { Facts } from '../ui/facts';
import { useFormats } from '../ui/formats-context';
import { useLocalized } from '../ui/localized';
import { CsrfField } from '../ui/shell/csrf-field';
import { csrfFieldName } from '../csrf-names';
import { useShell } from '../ui/shell/shell-data';
import { requestNumber } from '../request/request-number';
import { withSubject } from '../request/with-subject';
import { noticeLink } from './notice-link';
import styles from './notice-rows.module.css';

export function NoticeRows({ rows }: { rows: readonly NoticeRow[] }) {
  return (
    <CardRows>
      {rows.map((notice) => (
        <Row key={notice.id} notice={notice} />
      ))}
    </CardRows>
  );
}

function Row({ notice }: { notice: NoticeRow }) {
  const { t } = useTranslation('notices');
  const formats = useFormats();
  const text = useLocalized();
  const unread = notice.readAt === null;
  const told = useTold(notice);
  const about = [
    ...(notice.ticketTitle === null ? [] : [text(notice.ticketTitle), notice.ticketNumber ?? '']),
    ...(notice.itemTitle === null ? [] : [withSubject(text(notice.itemTitle), notice.subject)]),
    ...(notice.requestNumber === null ? [] : [requestNumber(notice.requestNumber)]),
  ];
  return (
    <CardRow className={styles.row}>
      <div className={classes(styles.words, unread && styles.unread)}>
        {unread && <i className={styles.dot} aria-hidden="true" />}
        <NoticeLink notice={notice}>{told}</NoticeLink>
        {unread && <span className="visually-hidden"> ({t('unread')})</span>}
        <Facts facts={about} />
      </div>
      <div className={styles.side}>
        <small className={styles.at}>{formats.dateTime(notice.at)}</small>
        {unread && <MarkRead notice={notice} />}
      </div>
    </CardRow>
  );
}

/** With scripts, opening a notice reads it; without, its own button does. */
function NoticeLink({ notice, children }: { notice: NoticeRow; children: string }) {
  const { csrf } = useShell();
  const fetcher = useFetcher();
  const to = noticeLink(notice);
  if (to === null) return <span>{children}</span>;
  const read = (): void => {
    if (notice.readAt !== null) return;
    fetcher.submit({ [csrfFieldName]: csrf, notice: notice.id }, { method: 'post', action: '/notices' });
  };
  return (
    <Link to={to} className={styles.link} onClick={read}>
      {children}
    </Link>
  );
}

/** What a rule tells stands in its own words. */
function useTold({ kind, data }: NoticeRow): string {
  const { t } = useTranslation('notices');
  const text = useLocalized();
  return kind === 'told-by-rule' ? text(data as LocalizedText) : t(`told.${kind}`);
}

function MarkRead({ notice }: { notice: NoticeRow }) {
  const { t } = useTranslation('notices');
  const told = useTold(notice);
  return (
    <Form method="post" preventScrollReset>
      <CsrfField />
      <Button kind="link" name="notice" value={notice.id} aria-label={t('markOne', { what: told })}>
        {t('mark')}
      </Button>
    </Form>
  );
}
