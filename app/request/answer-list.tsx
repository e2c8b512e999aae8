/** Answers that the viewer may read, by the step of the form that asked for them. */
import { useTranslation } from 'react-i18next';
import type { AnswerView } from '../../requests/reading/readable-answers';
import { KeyValues } from '../ui/key-values';
import { useLocalized } from '../ui/localized';
import { AnswerWords } from './answer-words';
import styles from './answer-list.module.css';

export interface AnswerListProps {
  answers: readonly AnswerView[];
  /** Without the steps' titles: where few answers are shown for a purpose. */
  plain?: boolean;
}

export function AnswerList({ answers, plain }: AnswerListProps) {
  const text = useLocalized();
  const entriesOf = useEntries();
  if (plain) return <KeyValues entries={entriesOf(answers)} />;
  const steps = [...new Set(answers.map((answer) => answer.step))];
  return (
    <div className={styles.steps}>
      {steps.map((step) => {
        const ofStep = answers.filter((answer) => answer.step === step);
        return (
          <section key={step} className={styles.step}>
            <h3 className={styles.title}>{ofStep[0] && text(ofStep[0].stepTitle)}</h3>
            <KeyValues entries={entriesOf(ofStep)} />
          </section>
        );
      })}
    </div>
  );
}

function useEntries() {
  const { t } = useTranslation('words');
  const text = useLocalized();
  return (answers: readonly AnswerView[]) =>
    answers.map((answer) => ({
      key: answer.field,
      name: text(answer.label),
      value: <AnswerWords text={answer.text === '' ? t('notAnswered') : answer.text} files={answer.files} />,
    }));
}
