/** What an item or a block is called, with its icon and its key; leads to where it is edited. */
import { Link } from '@remix-run/react';
import type { DesignItem } from '../../../catalog/publishing/list-design';
import { useLocalized } from '../../ui/localized';
import { ServiceIcon } from '../../ui/service-icon';
import styles from './design-list.module.css';

export function ItemName({
  item: { key, title, icon },
}: {
  item: Pick<DesignItem, 'key' | 'title' | 'icon'>;
}) {
  const localized = useLocalized();
  return (
    <span className={styles.item}>
      <ServiceIcon name={icon} />
      <span className={styles.names}>
        <Link to={`/design/${key}`}>{localized(title) || key}</Link>
        <small>{key}</small>
      </span>
    </span>
  );
}
