/** The answers that a piece of work or a decision needs; what else the reader may see is folded away. */
import { useTranslation } from 'react-i18next';
import type { AnswerView } from '../../requests/reading/readable-answers';
import { Fold } from '../ui/fold';
import { AnswerList } from './answer-list';

interface AnswersUsedProps {
  used: readonly AnswerView[];
  /** All that the reader may see, those used among them. */
  all: readonly AnswerView[];
  /** What is said where there are none. */
  none: string;
}

export function AnswersUsed({ used, all, none }: AnswersUsedProps) {
  const { t } = useTranslation('request');
  if (all.length === 0) return <p>{none}</p>;
  if (used.length === 0) return <AnswerList answers={all} />;
  return (
    <>
      <AnswerList answers={used} plain />
      {all.length > used.length && (
        <Fold summary={t('allAnswers', { n: all.length })}>
          <AnswerList answers={all} />
        </Fold>
      )}
    </>
  );
}
