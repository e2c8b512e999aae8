/** What was looked at, in sentences. */
import { useLocalized } from '../../ui/localized';
import type { ItemProof } from '../../../catalog/proof/prove-item';
import styles from './proofs.module.css';

export function CoveredList({ covered }: Pick<ItemProof, 'covered'>) {
  const localized = useLocalized();
  return (
    <ul className={styles.covered}>
      {covered.map((each) => (
        <li key={each.en}>{localized(each)}</li>
      ))}
    </ul>
  );
}
