/** Before publishing: what changes, what the checks say, who has to agree, and when it goes live. */
import { useTranslation } from 'react-i18next';
import { RefusedActBanner } from '../../refusals/refused-act-banner';
import type { RefusedAct } from '../../refusals/refused-act';
import { Banner } from '../../ui/banner';
import { StatusLine } from '../../ui/status-line';
import { WorkChangesSection } from '../proofs/work-changes-section';
import { DifferenceList } from '../versions/difference-list';
import { useItemDraft } from '../item-draft/item-draft-context';
import { useFreshPage } from '../item-draft/use-fresh-page';
import { CheckList } from './check-list';
import { DecisionSection } from './decision-section';
import { sourceOf } from './finding-source';
import type { FindingSource } from './finding-source';
import { PublishForm } from './publish-form';
import type { OpenConflicts } from './act-on-publish.server';
import type { PublishPage } from './read-publish-page.server';
import styles from './publish.module.css';
import { ReviewSection } from './review-section';
import { reviewState } from './review-state';
import { TakeOverSection } from './take-over-section';

export interface PublishScreenProps {
  readonly page: PublishPage;
  readonly refused: RefusedAct | undefined;
  readonly conflicts: OpenConflicts['conflicts'] | undefined;
  /** What was just done, from the address. */
  readonly did: string | null;
}

const deeds = ['asked', 'approve', 'return', 'taken'] as const;

export function PublishScreen({ page, refused, conflicts, did }: PublishScreenProps) {
  const { t } = useTranslation('publish');
  const { draft } = useItemDraft();
  const deed = refused ? undefined : deeds.find((each) => each === did);
  useFreshPage(page.revision);
  const reviewed = reviewState(draft.review) === 'approved';
  const of = (source: FindingSource) => page.findings.filter((each) => sourceOf(each) === source);
  const blocked = draft.behind || draft.retired || draft.scheduled !== null;
  return (
    <div className={styles.screen}>
      <StatusLine text={deed ? t(`did.${deed}`) : null} />
      <RefusedActBanner refused={refused} />
      {draft.scheduled && (
        <Banner
          tone="wait"
          word={t('scheduled.word')}
          title={t('scheduled.title', { version: draft.scheduled.version })}
          detail={t('scheduled.detail')}
        />
      )}
      <DecisionSection page={page} />
      {draft.behind && <TakeOverSection revision={page.revision} conflicts={conflicts} />}
      <section className={styles.part} aria-labelledby="changes">
        <h2 id="changes">{t('changes')}</h2>
        {page.changes === null ? (
          <p>{t('allNew')}</p>
        ) : (
          <DifferenceList lines={page.changes} none={t('noChanges')} />
        )}
      </section>
      <WorkChangesSection />
      <section className={styles.part} aria-labelledby="checks">
        <h2 id="checks">{t('checks')}</h2>
        <CheckList findings={of('checks')} covered={page.covered} />
      </section>
      {(['proofs', 'cases'] as const)
        .filter((source) => of(source).length > 0)
        .map((source) => (
          <section key={source} className={styles.part} aria-labelledby={source}>
            <h2 id={source}>{t(source)}</h2>
            <CheckList findings={of(source)} covered={[]} />
          </section>
        ))}
      {draft.needsReview && draft.id !== null && <ReviewSection revision={page.revision} />}
      {!blocked && draft.mayPublish && (!draft.needsReview || reviewed) && (
        <PublishForm page={page} refused={refused} />
      )}
    </div>
  );
}
