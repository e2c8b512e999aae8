/** Answers to an older form that the new one cannot take, each with the reason. */
import { useTranslation } from 'react-i18next';
import type { SetAsideAnswer } from '../../requests/drafts/set-aside';
import styles from './set-aside-list.module.css';

export function SetAsideList({ answers }: { answers: readonly SetAsideAnswer[] }) {
  const { t } = useTranslation('form');
  if (answers.length === 0) return null;
  return (
    <dl className={styles.list}>
      {answers.map(({ pointer, question, answer, code }) => (
        <div key={pointer}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
          <dd className={styles.why}>
            {t(`setAside.why.${code}`)} ({code})
          </dd>
        </div>
      ))}
    </dl>
  );
}
