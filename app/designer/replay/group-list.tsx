/** Requests that change in the same way by the same cause, most first; each group unfolds to its requests. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { ReplayCaseView, ReplayCases } from '../../../requests/replay/read-replay-cases';
import type { StoredGroup } from '../../../requests/replay/replay';
import type { ReplayView } from '../../../requests/replay/read-replays';
import { Chip } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { PageLinks } from '../../ui/page-links';
import { useItemDraft } from '../item-draft/item-draft-context';
import type { ReplayPage } from './read-replay-page.server';
import styles from './replay.module.css';

interface GroupListProps {
  readonly replay: ReplayView;
  readonly open: ReplayPage['open'];
}

export function GroupList({ replay, open }: GroupListProps) {
  const { item } = useItemDraft();
  const base = `/design/${item}/replay?replay=${replay.id}`;
  return (
    <ol className={styles.groups}>
      {replay.groups.map((group) => (
        <Group key={group.key} group={group} base={base} open={open?.group === group.key ? open : null} />
      ))}
    </ol>
  );
}

interface GroupProps {
  readonly group: StoredGroup;
  /** Address of the report. */
  readonly base: string;
  readonly open: ReplayPage['open'];
}

function Group({ group, base, open }: GroupProps) {
  const { t } = useTranslation('replay');
  const localized = useLocalized();
  const { key, secret, requests, changes, causes } = group;
  const anchor = `group-${key.slice(0, 12)}`;
  return (
    <li id={anchor}>
      <div className={styles.count}>
        <b>{secret ? t('atLeast', { n: requests }) : requests}</b>
      </div>
      <div className={styles.what}>
        <ul className={styles.plain}>
          {changes.map((change) => (
            <li key={change.en}>{localized(change)}</li>
          ))}
        </ul>
        <ul className={styles.causes} aria-label={t('because')}>
          {causes.map((cause) => (
            <li key={cause.en}>{localized(cause)}</li>
          ))}
        </ul>
        {secret ? (
          <Chip tone="wait">{t('secret')}</Chip>
        ) : (
          <Link
            to={open ? `${base}#${anchor}` : `${base}&group=${key}#${anchor}`}
            preventScrollReset
            aria-expanded={open !== null}
          >
            {open ? t('hideCases') : t('showCases', { n: requests })}
          </Link>
        )}
        {open && (
          <Cases
            cases={open.page}
            first={open.first ? null : `${base}&group=${key}#${anchor}`}
            base={`${base}&group=${key}`}
            anchor={anchor}
          />
        )}
      </div>
    </li>
  );
}

interface CasesProps {
  readonly cases: ReplayCases;
  readonly first: string | null;
  readonly base: string;
  readonly anchor: string;
}

function Cases({ cases: { cases, next }, first, base, anchor }: CasesProps) {
  return (
    <>
      <ul className={styles.cases}>
        {cases.map((each) => (
          <Case key={each.name} case={each} />
        ))}
      </ul>
      <PageLinks first={first} next={next === null ? null : `${base}&after=${next}#${anchor}`} />
    </>
  );
}

/** Without a link for those who may not read the request. */
function Case({ case: { name, request } }: { case: ReplayCaseView }) {
  const { t } = useTranslation('replay');
  const formats = useFormats();
  if (!request) return <li title={t('pseudonym')}>{name}</li>;
  return (
    <li>
      <Link to={`/requests/${name}`}>{name}</Link> {request.requester}, {formats.date(request.submittedAt)}
    </li>
  );
}
