/** The Preview tab: the item as somebody would see it on a day, what it hides from them, what it would open. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Witness } from '../../../forms/checks/finding';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import type { PreviewedDraft } from '../../../catalog/publishing/preview-draft';
import type { Answers } from '../../../rules/facts';
import { LivePreview } from './live-preview';
import { PersonaBar } from './persona-bar';
import { PersonaTable } from './persona-table';
import styles from './preview.module.css';
import { PreviewPlan } from './preview-plan';
import { useFirstCase } from './use-first-case';
import { useQuestion } from './use-question';

export function PreviewScreen({ begun }: { begun: Witness | null }) {
  const { t } = useTranslation('preview');
  const first = useFirstCase();
  const [asked, setAsked] = useState<PreviewCase>(begun ?? first);
  const { told, failed } = useQuestion<PreviewedDraft>('try', asked);
  const preview = told?.preview;
  const change = (part: Partial<PreviewCase>): void => {
    setAsked({ ...asked, ...part });
  };
  return (
    <div className={styles.screen}>
      <PersonaBar asked={asked} onChange={change} />
      {failed && <p role="status">{t('failed')}</p>}
      {preview === null && <p role="status">{t('faulty')}</p>}
      {preview?.admitted === false && <p role="status">{t('notAdmitted')}</p>}
      {told === null && !failed && <p role="status">{t('working')}</p>}
      {preview?.admitted && (
        <div className={styles.columns}>
          <LivePreview
            seen={preview}
            asked={asked}
            onAnswers={(answers: Answers) => {
              change({ answers });
            }}
          />
          <PreviewPlan plan={preview.plan} />
        </div>
      )}
      <PersonaTable at={asked.now} />
    </div>
  );
}
