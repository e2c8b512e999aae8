/** The items that one may edit, each with how it stands. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { DesignItem } from '../../../catalog/publishing/list-design';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import { useLocalized } from '../../ui/localized';
import { ServiceIcon } from '../../ui/service-icon';
import styles from './design-list.module.css';

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
  const { t } = useTranslation('designer');
  const localized = useLocalized();
  const formats = useFormats();
  const { key, title, icon, live, draft, scheduled, retired } = item;
  return (
    <tr>
      <th scope="row">
        <span className={styles.item}>
          <ServiceIcon name={icon} />
          <span className={styles.names}>
            <Link to={`/design/${key}`}>{localized(title) || key}</Link>
            <small>{key}</small>
          </span>
        </span>
      </th>
      <td>
        <span className={styles.states}>
          {retired ? (
            <Chip tone="warn">{t('list.retired')}</Chip>
          ) : live ? (
            <Chip tone="ok" sign="check">
              {t('list.live', live)}
            </Chip>
          ) : (
            <Chip>{t('list.neverLive')}</Chip>
          )}
          {draft && <Chip tone="accent">{t('list.draft', { when: formats.dateTime(draft.updatedAt) })}</Chip>}
          {draft?.waitsForReview && (
            <Chip tone="wait" sign="open">
              {t('list.waitsForReview')}
            </Chip>
          )}
          {scheduled && (
            <Chip tone="wait">
              {t('list.scheduled', { version: scheduled.version, when: formats.dateTime(scheduled.at) })}
            </Chip>
          )}
        </span>
      </td>
    </tr>
  );
}
