/** The answers that are others than before, on the page from which they are sent. */
import { useTranslation } from 'react-i18next';
import type { AnswerChange } from '../../requests/reading/answer-changes';
import { AnswerChanges } from '../timeline/answer-changes';
import { Card } from '../ui/card';

export function ChangedAnswersCard({ answers }: { answers: readonly AnswerChange[] }) {
  const { t } = useTranslation('plan');
  if (answers.length === 0) return null;
  return (
    <Card padded>
      <section aria-labelledby="changed-answers">
        <h2 id="changed-answers">{t('change.answers')}</h2>
        <AnswerChanges changes={answers} />
      </section>
    </Card>
  );
}
