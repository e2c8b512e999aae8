/** The Replay tab: run one, see how far it is, and read what would have been different for whom, and why. */
import { useTranslation } from 'react-i18next';
import { RefusedActBanner } from '../../refusals/refused-act-banner';
import type { RefusedAct } from '../../refusals/refused-act';
import { EmptyState } from '../../ui/empty-state';
import { TabLinks } from '../../ui/tab-links';
import { useItemDraft } from '../item-draft/item-draft-context';
import { PastReplays } from './past-replays';
import type { ReplayPage } from './read-replay-page.server';
import { ReplayHead } from './replay-head';
import { ReplayChanges } from './replay-changes';
import { RunForm } from './run-form';
import { UsedList } from './used-list';
import styles from './replay.module.css';

export interface ReplayScreenProps {
  readonly page: ReplayPage;
  readonly refused: RefusedAct | undefined;
}

export function ReplayScreen({ page, refused }: ReplayScreenProps) {
  const { t } = useTranslation('replay');
  const { chosen } = page;
  return (
    <div className={styles.screen}>
      <RefusedActBanner refused={refused} />
      <section className={styles.part} aria-labelledby="run">
        <h2 id="run">{t('title')}</h2>
        <p>{t('lead')}</p>
        <RunForm words={page.words} />
      </section>
      {chosen ? (
        <section className={styles.part} aria-labelledby="report">
          <ReplayHead replay={chosen} />
          <Views page={page} id={chosen.id} />
          {page.view === 'used' ? (
            <UsedList versions={page.used} />
          ) : (
            <ReplayChanges replay={chosen} open={page.open} />
          )}
        </section>
      ) : (
        <EmptyState title={t('none')} why={t('noneWhy')} />
      )}
      {page.replays.length > 1 && (
        <section className={styles.part} aria-labelledby="past">
          <h2 id="past">{t('past')}</h2>
          <PastReplays replays={page.replays} chosen={chosen?.id ?? null} />
        </section>
      )}
    </div>
  );
}

function Views({ page, id }: { page: ReplayPage; id: string }) {
  const { t } = useTranslation('replay');
  const { item } = useItemDraft();
  const to = `/design/${item}/replay?replay=${id}`;
  return (
    <TabLinks
      label={t('views.label')}
      tabs={[
        { to, title: t('views.changes'), current: page.view === 'changes' },
        { to: `${to}&view=used`, title: t('views.used'), current: page.view === 'used' },
      ]}
    />
  );
}
