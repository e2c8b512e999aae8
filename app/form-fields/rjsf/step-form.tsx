/**
 * A step of a form, rendered by rjsf with our theme. rjsf decides nothing: which questions are shown, their answers
 * and their errors flow past it through the page's contexts. So a keystroke renders the one control that it changes,
 * and rjsf's own defaults and clean-ups cannot change an answer.
 */
import Form from '@rjsf/core';
import { memo, useMemo, type ReactNode } from 'react';
import type { AnswerMessage } from '../../../forms/describe-problem';
import type { FormSection } from '../../../forms/form-document';
import { useTexts } from '../../texts/use-texts';
import { ErrorSummary } from '../../ui/error-summary';
import { summaryLines } from '../step-errors';
import { stepSchema } from './step-schema';
import { StepTemplate, type StepContext } from './step-template';
import { validator } from './validator';

const templates = { FieldTemplate: StepFrame, ObjectFieldTemplate: StepTemplate };

export interface StepFormProps {
  /** As the step's author laid them out; questions that are not shown leave their place empty. */
  readonly sections: readonly FormSection[];
  /** What the summary says. */
  readonly errors: readonly AnswerMessage[];
  /** How often going on was tried; each failed try moves the focus to the error summary. */
  readonly attempts: number;
}

export const StepForm = memo(function StepForm({ sections, errors, attempts }: StepFormProps) {
  const t = useTexts('form');
  return (
    <>
      {attempts > 0 && (
        <ErrorSummary
          title={t('errors', { n: errors.length })}
          lines={summaryLines(errors, 'field-')}
          attempt={attempts}
        />
      )}
      <Questions sections={sections} />
    </>
  );
});

const Questions = memo(function Questions({ sections }: Pick<StepFormProps, 'sections'>) {
  const schema = useMemo(() => stepSchema(sections), [sections]);
  const context = useMemo<StepContext>(() => ({ sections }), [sections]);
  return (
    <Form
      // The page's own form posts; this is only its content.
      tagName="div"
      className="rjsf"
      idPrefix="field"
      idSeparator="-"
      schema={schema}
      formContext={context}
      templates={templates}
      validator={validator}
      showErrorList={false}
      noValidate
    >
      {/* Instead of rjsf's own submit button. */}
      <></>
    </Form>
  );
});

/** The step as a whole has no frame. */
function StepFrame({ children }: { children: ReactNode }) {
  return children;
}
