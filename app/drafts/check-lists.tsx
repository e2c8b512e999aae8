/** The lists of the check page: answers by step, and questions that were not asked. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AnswerWords } from '../request/answer-words';
import { Card } from '../ui/card';
import type { CheckStep, NotAsked } from './check-rows';
import styles from './check-lists.module.css';

export function AnswerCards({ draft, steps }: { draft: string; steps: readonly CheckStep[] }) {
  const { t } = useTranslation(['form', 'words']);
  return (
    <>
      {steps.map((step) => (
        <Card key={step.id}>
          <section aria-labelledby={`check-${step.id}`}>
            <h3 id={`check-${step.id}`} className={styles.title}>
              {step.title}
            </h3>
            <dl className={styles.rows}>
              {step.rows.map(({ key, label, text, files }) => (
                <div key={key} className={styles.row}>
                  <dt>{label}</dt>
                  <dd className={text === null ? styles.none : undefined}>
                    <AnswerWords text={text ?? t('words:notAnswered')} files={files} />
                  </dd>
                  <dd>
                    <Link
                      to={`/drafts/${draft}/steps/${step.id}#field-${key}`}
                      aria-label={t('check.changeField', { field: label })}
                    >
                      {t('words:change')}
                    </Link>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </Card>
      ))}
    </>
  );
}

export function NotAskedList({ fields }: { fields: readonly NotAsked[] }) {
  const { t } = useTranslation('form');
  if (fields.length === 0) return null;
  return (
    <details className={styles.notAsked}>
      <summary>{t('check.notAsked', { n: fields.length })}</summary>
      <p>{t('check.notAskedWhy')}</p>
      <ul>
        {fields.map(({ key, label, dropped }) => (
          <li key={key}>
            {label}
            {dropped && <span className={styles.none}> · {t('check.dropped')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
