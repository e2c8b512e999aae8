/** What a draft changes of the work that is live, for whom: found by proof, in sentences. */
import { Link, useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftWorkChanges } from '../../../catalog/publishing/draft-proof';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from '../preview/preview-address';
import styles from './proofs.module.css';

/** @param revision of the draft that the page is about: what another one changes is looked for anew */
export function WorkChangesSection({ revision }: { readonly revision: number }) {
  const { t } = useTranslation('proofs');
  const { item, live } = useItemDraft();
  const { data, load } = useFetcher();
  useEffect(() => {
    if (live) load(`/design/${item}/work-changes?revision=${revision}`);
  }, [item, live, load, revision]);
  if (!live) return null;
  return (
    <section className={styles.part} aria-labelledby="work-changes" aria-busy={data === undefined}>
      <h2 id="work-changes">{t('changes.title')}</h2>
      {data === undefined ? <p>{t('changes.looking')}</p> : <ChangeList changes={data as DraftWorkChanges} />}
    </section>
  );
}

function ChangeList({ changes: { difference } }: { readonly changes: DraftWorkChanges }) {
  const { t } = useTranslation('proofs');
  const localized = useLocalized();
  const { item } = useItemDraft();
  if (!difference) return <p>{t('changes.faulty')}</p>;
  const { changes, cases, exhaustive } = difference;
  return (
    <>
      {changes.length === 0 ? (
        <p>{t('changes.none')}</p>
      ) : (
        <ul className={styles.changes}>
          {changes.map(({ sentence, witness }) => (
            <li key={sentence.en}>
              <span>{localized(sentence)}</span>
              {witness && (
                <Link to={caseLink(item, witness)} aria-label={t('showMeOf', { text: localized(sentence) })}>
                  {t('showMe')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {cases > 0 && (
        <small className={styles.counted}>
          {t(exhaustive ? 'changes.all' : 'changes.some', { n: cases })}
        </small>
      )}
    </>
  );
}
