/** Two windows have changed the same answers of a draft: shows both, and lets the person choose for each. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerChoices, AnswerConflict } from '../../forms/composites/merge-answers';
import { WarningBanner } from '../ui/warning-banner';
import { Button } from '../ui/button';
import control from '../ui/control.module.css';
import styles from './conflict-banner.module.css';
import { choiceField, intentField, storedRevisionField } from './step-fields';
import type { AnswerWording } from './use-answer-words';

export interface ConflictBannerProps {
  conflicts: readonly AnswerConflict[];
  /** Of the answers in the other window. */
  storedRevision: number;
  words: AnswerWording;
  /** Id of the page's form: without scripts the choices and the button are sent with it. */
  formId: string;
  onDecide: (choices: AnswerChoices) => void;
}

const sides = ['mine', 'theirs'] as const;

export function ConflictBanner({ conflicts, storedRevision, words, formId, onDecide }: ConflictBannerProps) {
  const { t } = useTranslation('form');
  const [choices, setChoices] = useState<AnswerChoices>({});
  return (
    <WarningBanner
      sudden
      word={t('conflict.word')}
      title={t('conflict.title', { n: conflicts.length })}
      detail={
        <>
          {t('conflict.detail')}
          <input type="hidden" form={formId} name={storedRevisionField} value={storedRevision} />
          {conflicts.map(({ pointer, ...answers }) => (
            <fieldset key={pointer} className={styles.answer}>
              <legend>{words.question(pointer)}</legend>
              {sides.map((whose) => (
                <label key={whose} className={control.check}>
                  <input
                    type="radio"
                    form={formId}
                    name={choiceField + pointer}
                    value={whose}
                    checked={(choices[pointer] ?? 'mine') === whose}
                    onChange={() => {
                      setChoices({ ...choices, [pointer]: whose });
                    }}
                  />
                  <span>
                    <small>{t(`conflict.${whose}`)}</small> {words.answer(pointer, answers[whose])}
                  </span>
                </label>
              ))}
            </fieldset>
          ))}
        </>
      }
      actions={
        <Button
          form={formId}
          name={intentField}
          value="stay"
          onClick={(event) => {
            event.preventDefault();
            onDecide(choices);
          }}
        >
          {t('conflict.decide')}
        </Button>
      }
    />
  );
}
