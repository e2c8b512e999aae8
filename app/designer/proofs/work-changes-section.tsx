/** What a draft changes of the work that is live, for whom. */
import { useTranslation } from 'react-i18next';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './proofs.module.css';
import { WorkChangesList } from './work-changes-list';

export function WorkChangesSection() {
  const { t } = useTranslation('proofs');
  const { live } = useItemDraft();
  if (!live) return null;
  return (
    <section className={styles.part} aria-labelledby="work-changes">
      <h2 id="work-changes">{t('changes.title')}</h2>
      <WorkChangesList from="live" to="draft" />
    </section>
  );
}
