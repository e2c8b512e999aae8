/** The Proofs tab: what can go wrong with the work for any answers of anybody, and what was shown to hold. */
import { useRevalidator } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { DraftProof } from '../../../catalog/publishing/draft-proof';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { StatusLine } from '../../ui/status-line';
import { useItemDraft } from '../item-draft/item-draft-context';
import { CoveredList } from './covered-list';
import { FindingsByPlace } from './findings-by-place';
import { InvariantList } from './invariant-list';
import styles from './proofs.module.css';

export function ProofsScreen({ page: { revision, proof } }: { readonly page: DraftProof }) {
  const { t } = useTranslation('proofs');
  const { draft, saveState } = useItemDraft();
  const { revalidate, state } = useRevalidator();
  const isOld = draft.revision > revision || saveState.kind === 'saving';
  const running = state === 'loading';
  const broken = proof?.invariants.filter((each) => each.broken).length ?? 0;
  const others = proof?.findings.filter(({ check }) => check !== 'invariant-broken') ?? [];
  return (
    <div className={styles.screen}>
      <StatusLine text={running ? t('running') : null} />
      <div className={styles.head}>
        <p className={styles.lead}>{t('lead')}</p>
        {isOld && (
          <Button kind="primary" type="button" onClick={revalidate} disabled={running}>
            {t('run')}
          </Button>
        )}
      </div>
      {isOld && (
        <p>
          <Chip tone="warn" sign="warning">
            {t('old')}
          </Chip>
        </p>
      )}
      {proof === null ? (
        <p>{t('faulty')}</p>
      ) : (
        <>
          <section className={styles.part} aria-labelledby="found">
            <h2 id="found">{t('found', { n: others.length })}</h2>
            <FindingsByPlace findings={others} />
          </section>
          <section className={styles.part} aria-labelledby="invariants">
            <h2 id="invariants">
              {t('invariants', { n: proof.invariants.length })}
              {broken > 0 && <Chip tone="bad">{t('broken', { n: broken })}</Chip>}
            </h2>
            <InvariantList invariants={proof.invariants} />
          </section>
          <section className={styles.part} aria-labelledby="looked">
            <h2 id="looked">{t('looked')}</h2>
            <p>{t('regions', { ...proof.regions })}</p>
            <CoveredList covered={proof.covered} />
          </section>
        </>
      )}
    </div>
  );
}
