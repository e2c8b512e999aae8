/** For whom the work differs between two versions: found by proof, in sentences, each with a case that shows it. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { WorkChanges } from '../../../catalog/publishing/work-changes';
import type { ToldDifference } from '../../../catalog/proof/difference/told-difference';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { caseLink } from '../preview/preview-address';
import { useAnswer } from '../preview/use-answer';
import styles from './proofs.module.css';

export interface WorkChangesListProps {
  /** `draft`, `live`, or the number of a version. */
  readonly from: string;
  readonly to: string;
}

export function WorkChangesList({ from, to }: WorkChangesListProps) {
  const { t } = useTranslation('proofs');
  const { item, draft } = useItemDraft();
  // What was saved since is looked at anew.
  const query = new URLSearchParams({ from, to, revision: String(draft.revision) });
  const changes = useAnswer<WorkChanges>(`/design/${item}/work-changes?${query.toString()}`);
  const difference = changes === 'failed' ? null : changes?.difference;
  // The preview is of what the tabs edit.
  const isShown = to === 'draft' || (draft.id === null && to === String(draft.baseVersion));
  return (
    <div className={styles.work} aria-busy={changes === null}>
      <p role="status">
        {changes === null && t('changes.looking')}
        {changes === 'failed' && t('changes.failed')}
        {difference === null && changes !== 'failed' && t('changes.faulty')}
        {difference?.changes.length === 0 && t(difference.cases > 0 ? 'changes.none' : 'changes.untouched')}
      </p>
      {changes === null && <div className={styles.skeleton} aria-hidden="true" />}
      {difference && <Changes difference={difference} isShown={isShown} />}
    </div>
  );
}

interface ChangesProps {
  readonly difference: ToldDifference;
  /** Whether the preview is of the newer of the two. */
  readonly isShown: boolean;
}

function Changes({ difference: { changes, cases, exhaustive }, isShown }: ChangesProps) {
  const { t } = useTranslation('proofs');
  const localized = useLocalized();
  const { item } = useItemDraft();
  return (
    <>
      {changes.length > 0 && (
        <ul className={styles.changes}>
          {changes.map(({ sentence, witness }) => (
            <li key={sentence.en}>
              <span>{localized(sentence)}</span>
              {witness && isShown && (
                <Link to={caseLink(item, witness)} aria-label={t('showMeOf', { text: localized(sentence) })}>
                  {t('showMe')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {cases > 0 && (
        <div className={styles.counted}>
          <p>{t(exhaustive ? 'changes.all' : 'changes.some', { n: cases })}</p>
          <p>{t('changes.compared')}</p>
        </div>
      )}
    </>
  );
}
