/** The designer's head: what is edited, how it stands, whether it is saved, the step back, the checks, publishing. */
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useLocalized } from '../../ui/localized';
import { Brand } from '../../ui/shell/brand';
import { UserMenu } from '../../ui/shell/user-menu';
import { useItemDraft } from '../item-draft/item-draft-context';
import { ChecksMenu } from './checks-menu';
import styles from './designer-head.module.css';
import { DraftSavedChip } from './draft-saved-chip';
import { HistoryButtons } from './history-buttons';

export function DesignerHead() {
  const { t } = useTranslation('designer');
  const localized = useLocalized();
  const { item, draft, document } = useItemDraft();
  return (
    <header className={styles.head}>
      <Brand />
      <div className={styles.what}>
        <h1 id="title" tabIndex={-1}>
          {localized(document.title) || item}
        </h1>
        {document.kind === 'block' && <Chip>{t('head.block')}</Chip>}
        {draft.id === null ? (
          <Chip>{t('head.untouched', { version: draft.baseVersion ?? 0 })}</Chip>
        ) : (
          <>
            <Chip tone="accent">{t('head.draft', { version: (draft.liveVersion ?? 0) + 1 })}</Chip>
            <span className={styles.facts}>
              {draft.liveVersion === null
                ? t('head.neverLive')
                : t('head.live', { version: draft.liveVersion })}
            </span>
          </>
        )}
        <DraftSavedChip />
      </div>
      <div className={styles.acts}>
        <HistoryButtons />
        <ChecksMenu />
        <ButtonLink kind="primary" to={`/design/${item}/publish`}>
          {t('head.publish')}
        </ButtonLink>
        <UserMenu />
      </div>
    </header>
  );
}
