/** The answers of a draft that were changed in another window: what each was, and what it is now. */
import { useTranslation } from 'react-i18next';
import type { AnswerChange } from '../../forms/composites/merge-answers';
import type { AnswerWording } from './use-answer-words';

export interface AnswerChangeListProps {
  changes: readonly AnswerChange[];
  words: AnswerWording;
}

export function AnswerChangeList({ changes, words }: AnswerChangeListProps) {
  const { t } = useTranslation('form');
  return (
    <ul>
      {changes.map(({ pointer, before, after }) => (
        <li key={pointer}>
          {t('taken.change', {
            field: words.question(pointer),
            before: words.answer(pointer, before),
            after: words.answer(pointer, after),
          })}
        </li>
      ))}
    </ul>
  );
}
