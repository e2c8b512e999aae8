/** What keeps the request from being sent; each line leads to its question, on whichever step that is. */
import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerMessage } from '../../forms/describe-problem';
import { placeOf } from '../../forms/json-pointer';
import summary from '../ui/error-summary.module.css';

export interface CheckProblemsProps {
  draft: string;
  errors: readonly AnswerMessage[];
  /** Id of the step that asks for a field; undefined for a field that is not asked for. */
  stepOf: (field: string) => string | undefined;
  /** What came of the last try; a new one takes the focus here. */
  attempt: unknown;
}

export function CheckProblems({ draft, errors, stepOf, attempt }: CheckProblemsProps) {
  const { t } = useTranslation('form');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={summary.summary} role="alert" aria-labelledby="check-problems">
      <h2 id="check-problems">{t('check.problems')}</h2>
      <ul className={summary.list}>
        {errors.map(({ field, message }) => {
          const step = stepOf(field);
          return (
            <li key={`${field} ${message}`}>
              {step ? (
                <Link to={`/drafts/${draft}/steps/${step}#field-${placeOf(field)}`}>{message}</Link>
              ) : (
                message
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
