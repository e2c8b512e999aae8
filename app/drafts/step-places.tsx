/** The steps as links, for where nothing is typed that could be lost on the way. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useCurrentInView } from '../ui/use-current-in-view';
import { CHECK } from './step-fields';
import type { StepLink } from './stepper';
import styles from './stepper.module.css';

export function StepPlaces({ steps, draft }: { steps: readonly StepLink[]; draft: string }) {
  const { t } = useTranslation('form');
  const list = useCurrentInView<HTMLOListElement>();
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={styles.steps} ref={list}>
        {steps.map(({ id, title, state }, index) => (
          <li key={id}>
            <Link
              to={id === CHECK ? `/drafts/${draft}/check` : `/drafts/${draft}/steps/${id}`}
              className={styles.step}
              data-state={state}
              aria-current={state === 'current' ? 'step' : undefined}
            >
              <span aria-hidden="true">{state === 'done' ? '✓' : index + 1}</span>
              {title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
