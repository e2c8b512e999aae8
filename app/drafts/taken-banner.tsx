/** The account of what another window has changed in this draft meanwhile. */
import { useTranslation } from 'react-i18next';
import type { AnswerChange } from '../../forms/composites/merge-answers';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useHydrated } from '../ui/use-hydrated';
import { AnswerChangeList } from './answer-change-list';
import type { AnswerWording } from './use-answer-words';

export interface TakenBannerProps {
  taken: readonly AnswerChange[];
  words: AnswerWording;
  onDismiss: () => void;
}

export function TakenBanner({ taken, words, onDismiss }: TakenBannerProps) {
  const { t } = useTranslation(['form', 'words']);
  const hydrated = useHydrated();
  if (taken.length === 0) return null;
  return (
    <Banner
      tone="neutral"
      sign="dot"
      role="status"
      word={t('taken.word')}
      title={t('taken.title', { n: taken.length })}
      detail={<AnswerChangeList changes={taken} words={words} />}
      actions={
        hydrated && (
          <Button kind="quiet" onClick={onDismiss}>
            {t('words:close')}
          </Button>
        )
      }
    />
  );
}
