/** Says that nothing was sent, because another window had changed the draft, and what it changed. */
import { useTranslation } from 'react-i18next';
import { WarningBanner } from '../ui/warning-banner';
import { AnswerChangeList } from './answer-change-list';
import type { DraftPage } from './draft-page';
import type { SubmitAnswer } from './submit-answer';
import { useAnswerWords } from './use-answer-words';

export interface OutdatedBannerProps {
  /** As it is now. */
  page: DraftPage;
  answer: SubmitAnswer | undefined;
}

export function OutdatedBanner({ page, answer }: OutdatedBannerProps) {
  const { t } = useTranslation('form');
  const words = useAnswerWords(page);
  if (answer?.kind !== 'outdated') return null;
  return (
    <WarningBanner
      sudden
      word={t('conflict.word')}
      title={t('outdated.title')}
      detail={
        <>
          {t('outdated.detail')}
          {answer.changes.length > 0 && <AnswerChangeList changes={answer.changes} words={words} />}
        </>
      }
    />
  );
}
