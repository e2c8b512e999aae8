/** How an item or a block stands: live, in draft, waiting for its time or for a second person. */
import { useTranslation } from 'react-i18next';
import type { DesignItem } from '../../../catalog/publishing/list-design';
import { Chip } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import styles from './design-list.module.css';

export function ItemStates({ item: { live, draft, scheduled, retired } }: { item: DesignItem }) {
  const { t } = useTranslation('designer');
  const formats = useFormats();
  return (
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
  );
}
