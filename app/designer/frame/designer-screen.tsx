/** The frame of the designer's tabs: head, tabs, and the one that is open. */
import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WarningBanner } from '../../ui/warning-banner';
import { SkipLink } from '../../ui/shell/skip-link';
import { TabLinks } from '../../ui/tab-links';
import { useItemDraft } from '../item-draft/item-draft-context';
import { ConflictDialog } from './conflict-dialog';
import { DesignerHead } from './designer-head';
import styles from './designer-screen.module.css';
import { countOf, tabGroups } from './designer-tabs';
import { EarlyChoices } from './early-choices';
import { OthersStepDialog } from './others-step-dialog';
import { useHistoryKeys } from './use-history-keys';

export function DesignerScreen({ children }: { children: ReactNode }) {
  const { t } = useTranslation('designer');
  const { item, draft, document } = useItemDraft();
  const { pathname } = useLocation();
  useHistoryKeys();
  return (
    <div className={styles.screen}>
      <EarlyChoices />
      <SkipLink />
      <DesignerHead />
      <div className={styles.tabs}>
        <TabLinks
          label={t('tabs.label')}
          tabs={tabGroups.flatMap((group, at) =>
            group.map((tab, place) => ({
              to: `/design/${item}/${tab}`,
              title: t(`tabs.${tab}`),
              count: countOf(tab, document),
              current: pathname.startsWith(`/design/${item}/${tab}`),
              begins: at > 0 && place === 0,
            })),
          )}
        />
      </div>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className="without-scripts">{t('scripts')}</div>
        {draft.retired && <WarningBanner word={t('retired.word')} title={t('retired.title')} />}
        {draft.behind && (
          <WarningBanner word={t('behind.word')} title={t('behind.title')} detail={t('behind.detail')} />
        )}
        {children}
      </main>
      <ConflictDialog />
      <OthersStepDialog />
    </div>
  );
}
