/** Answers that were changed: the question, what was answered, what is answered now. */
import { useTranslation } from 'react-i18next';
import type { AnswerChange } from '../../requests/reading/answer-changes';
import { useLocalized } from '../ui/localized';
import styles from './answer-changes.module.css';

export function AnswerChanges({ changes }: { changes: readonly AnswerChange[] }) {
  const { t } = useTranslation('words');
  const text = useLocalized();
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, label, from, to }) => (
        <div key={field}>
          <dt>{text(label)}</dt>
          <dd>
            <del className={styles.from}>{from ?? t('notAnswered')}</del>
            <span aria-hidden="true"> → </span>
            <ins className={styles.to}>{to ?? t('notAnswered')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
