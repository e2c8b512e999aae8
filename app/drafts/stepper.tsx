/** The steps of the form. Each is a button of the page's form, so that going elsewhere keeps what is typed. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentInView } from '../ui/use-current-in-view';
import { intentField } from './step-fields';
import styles from './stepper.module.css';

export interface StepLink {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'current' | 'ahead';
}

export const Stepper = memo(function Stepper({ steps, form }: { steps: readonly StepLink[]; form: string }) {
  const { t } = useTranslation('form');
  const list = useCurrentInView<HTMLOListElement>();
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={styles.steps} ref={list}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <button
              form={form}
              name={intentField}
              value={`step:${step.id}`}
              className={styles.step}
              data-state={step.state}
              aria-current={step.state === 'current' ? 'step' : undefined}
            >
              <span aria-hidden="true">{step.state === 'done' ? '✓' : index + 1}</span>
              {step.title}
              {step.state === 'done' && <span className="visually-hidden"> ({t('steps.done')})</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});
