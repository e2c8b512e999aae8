/** Everything that depends on a field, each with the way to it. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { usedBy } from '../../../../catalog/editing/used-by';
import { useLocalized } from '../../../ui/localized';
import { placeLink } from '../../frame/place-link';
import { useItemDraft } from '../../item-draft/item-draft-context';
import styles from './properties.module.css';

export function FieldUses({ path }: { path: string }) {
  const { t } = useTranslation('builder');
  const localized = useLocalized();
  const { item, document } = useItemDraft();
  const uses = usedBy(document, path);
  if (uses.length === 0) return <p className={styles.hint}>{t('unused')}</p>;
  return (
    <ul className={styles.uses}>
      {uses.map(({ place, title }) => (
        <li key={place}>
          <Link to={placeLink(item, document, place)}>{localized(title)}</Link>
        </li>
      ))}
    </ul>
  );
}
