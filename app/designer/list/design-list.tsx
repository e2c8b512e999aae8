/** The items that one may edit, each with how it stands. */
import { useTranslation } from 'react-i18next';
import type { DesignItem } from '../../../catalog/publishing/list-design';
import { Card } from '../../ui/card';
import styles from './design-list.module.css';
import { ItemName } from './item-name';
import { ItemStates } from './item-states';

export function DesignList({ items }: { items: readonly DesignItem[] }) {
  const { t } = useTranslation('designer');
  return (
    <Card>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('list.items')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('list.item')}</th>
            <th scope="col">{t('list.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <DesignRow key={item.key} item={item} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function DesignRow({ item }: { item: DesignItem }) {
  return (
    <tr>
      <th scope="row">
        <ItemName item={item} />
      </th>
      <td>
        <ItemStates item={item} />
      </td>
    </tr>
  );
}
