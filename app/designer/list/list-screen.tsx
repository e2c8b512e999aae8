/** A list of what one may edit, and below it making a new one: the screen of the items, and of the blocks. */
import { Link, useSearchParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PutAwayItem } from '../../../catalog/publishing/put-away-items';
import type { RefusedAct } from '../../refusals/refused-act';
import { RefusedActBanner } from '../../refusals/refused-act-banner';
import { PageTitle } from '../../ui/page-title';
import { PortalShell } from '../../ui/shell/portal-shell';
import { StatusLine } from '../../ui/status-line';
import { EarlyChoices } from '../frame/early-choices';
import { ListSection } from './list-section';
import styles from './list-screen.module.css';
import { PUT_AWAY } from './put-away-intents';
import { PutAwayList } from './put-away-list';

export interface ListScreenProps {
  words: { title: string; lead: string; newTitle: string };
  /** The other lists. */
  beside: readonly { to: string; title: string }[];
  refused: RefusedAct | undefined;
  list: ReactNode;
  /** What can be taken out again. */
  putAway?: readonly PutAwayItem[];
  /** The form of a new one; false for who may not make any. */
  newForm: ReactNode;
  children?: ReactNode;
}

export function ListScreen({
  words,
  beside,
  refused,
  list,
  putAway = [],
  newForm,
  children,
}: ListScreenProps) {
  const { t } = useTranslation('designer');
  const [params] = useSearchParams();
  return (
    <PortalShell>
      <EarlyChoices />
      <div className={styles.head}>
        <PageTitle title={words.title} />
        <p className={styles.lead}>{words.lead}</p>
        <p className={styles.beside}>
          {beside.map(({ to, title }) => (
            <Link key={to} to={to}>
              {title}
            </Link>
          ))}
        </p>
      </div>
      <StatusLine text={!refused && params.get('did') === PUT_AWAY ? t('list.didPutAway') : null} />
      <RefusedActBanner refused={refused} />
      {list}
      <PutAwayList items={putAway} />
      {newForm && <ListSection title={words.newTitle}>{newForm}</ListSection>}
      {children}
    </PortalShell>
  );
}
