/** Says answers of a draft and the questions that they belong to in words, wherever they lie. */
import { useTranslation } from 'react-i18next';
import { fieldAt } from '../../forms/field-at';
import { formatAnswer } from '../../forms/format-answer';
import type { Json } from '../../rules/conditions/condition';
import { useShell } from '../ui/shell/shell-data';
import type { DraftPage } from './draft-page';

export interface AnswerWording {
  /** @param pointer JSON pointer into the answers */
  readonly question: (pointer: string) => string;
  readonly answer: (pointer: string, value: Json | undefined) => string;
}

export function useAnswerWords({ form, people }: Pick<DraftPage, 'form' | 'people'>): AnswerWording {
  const { t } = useTranslation('words');
  const shell = useShell();
  const personName = (number: string): string | undefined => people[number]?.name;
  return {
    question: (pointer) => fieldAt(form.fields, pointer, shell.locale).label,
    answer: (pointer, value) => {
      const { field } = fieldAt(form.fields, pointer, shell.locale);
      const text = field && formatAnswer(value, field, { ...shell, personName });
      return text ? text : t('notAnswered');
    },
  };
}
