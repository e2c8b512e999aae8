/** One step of a request's form: questions on the left, what will happen on the right. */
import { Form, useNavigation } from '@remix-run/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../forms/locale';
import { sectionsOf } from '../../forms/form-steps';
import type { FormStep } from '../../forms/specialised-form';
import { ChangePanel } from '../change/change-panel';
import { AnswersProvider } from '../form-fields/answers-context';
import { SaidNotes } from '../form-fields/said-notes';
import { StepForm } from '../form-fields/rjsf/step-form';
import { Card } from '../ui/card';
import { PortalShell } from '../ui/shell/portal-shell';
import { useLocale } from '../ui/use-locale';
import { guardComposition } from './composition-guard';
import type { DraftPage } from './draft-page';
import { LiveRegion } from './live-region';
import { PlanPanel } from './plan-panel';
import { SetAsideBanner } from './set-aside-banner';
import { StepBanners } from './step-banners';
import { StepButtons } from './step-buttons';
import { StepCarried } from './step-carried';
import { intentField } from './step-fields';
import { StepHead } from './step-head';
import { stepLinks } from './step-links';
import type { StepOutcome } from './step-outcome';
import columns from './form-columns.module.css';
import styles from './step-screen.module.css';
import { Stepper } from './stepper';
import { TightBanner } from './tight-banner';
import { useFocusFromHash } from '../ui/use-focus-from-hash';
import { useAnswersContext } from './use-answers-context';
import { stepFormId, useStep } from './use-step';
import { useStepSubmit } from './use-step-submit';

export interface StepScreenProps {
  page: DraftPage;
  step: FormStep;
  /** What came of sending this step, where it was not gone on from. */
  outcome: StepOutcome | undefined;
}

/** The frame stands outside of what hears of answers: a keystroke draws nothing of it. */
export function StepScreen(props: StepScreenProps) {
  return (
    <PortalShell width="wide">
      <Step {...props} />
    </PortalShell>
  );
}

function Step({ page, step, outcome }: StepScreenProps) {
  const locale = useLocale();
  const { t } = useTranslation('form');
  const state = useStep(page, step, outcome);
  const { autosave, fields, told } = state;
  const { plan, effects, change, failed } = state.plan;
  const context = useAnswersContext(page, state);
  const onSubmit = useStepSubmit(state, step);
  const busy = useNavigation().state !== 'idle';
  const links = useMemo(
    () => stepLinks(page.form, state.steps, step.id, { locale, check: t('steps.check') }),
    [page.form, state.steps, step.id, locale, t],
  );
  const sections = useMemo(() => sectionsOf(step), [step]);
  useFocusFromHash();
  return (
    <div className={columns.columns}>
      <div className={columns.main}>
        <StepHead page={page} saving={autosave.state} />
        {/* Enter presses the first button of a form, wherever it stands: it must be the one that goes on. */}
        <button
          form={stepFormId}
          name={intentField}
          value="next"
          className="visually-hidden"
          tabIndex={-1}
          aria-hidden="true"
        />
        <Stepper steps={links} form={stepFormId} />
        <StepBanners
          page={page}
          saving={autosave.state}
          reconciliation={state.reconciliation}
          outcome={outcome}
        />
        {page.setAside.length > 0 && <SetAsideBanner page={page} answers={state.answers} />}
        <Form
          id={stepFormId}
          method="post"
          className={styles.form}
          noValidate
          onSubmit={onSubmit}
          onKeyDown={guardComposition}
        >
          <StepCarried step={step} version={page.draft.version} base={autosave.base} fields={fields} />
          <Card padded>
            <h2 className="visually-hidden">{textIn(step.title, locale)}</h2>
            <SaidNotes id="form" said={state.said} />
            <AnswersProvider value={context}>
              <StepForm sections={sections} errors={told.errors} attempts={told.attempts} />
            </AnswersProvider>
          </Card>
          <StepButtons links={links} current={step.id} busy={busy} />
        </Form>
        <div className={styles.after}>{!effects && <TightBanner plan={plan} />}</div>
        <LiveRegion fields={fields} steps={links.length} />
      </div>
      {effects ? (
        <ChangePanel brief change={effects} className={columns.plan} />
      ) : (
        <PlanPanel plan={plan} change={change} failed={failed} className={columns.plan} />
      )}
    </div>
  );
}
