/** Findings under the rule, table or approval that they are about. */
import { useTranslation } from 'react-i18next';
import { namedPlace } from '../../../catalog/editing/place-title';
import type { Finding } from '../../../catalog/publishing/checks';
import { useLocalized } from '../../ui/localized';
import { useItemDraft } from '../item-draft/item-draft-context';
import { CheckList } from '../publish/check-list';
import styles from './proofs.module.css';

export function FindingsByPlace({ findings }: { readonly findings: readonly Finding[] }) {
  const localized = useLocalized();
  const { t } = useTranslation('proofs');
  const { document } = useItemDraft();
  if (findings.length === 0) return <p>{t('nothing')}</p>;
  const ownerOf = ({ place }: Finding) => place.split('/').slice(0, 4).join('/');
  const owners = [...new Set(findings.map(ownerOf))];
  return owners.map((place) => (
    <div key={place} className={styles.group}>
      <h3>{localized(namedPlace(document, place).title)}</h3>
      <CheckList findings={findings.filter((each) => ownerOf(each) === place)} covered={[]} />
    </div>
  ));
}
