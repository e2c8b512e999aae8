/**
 * A step of a form, rendered by rjsf with our theme. rjsf decides nothing: it is told which fields are shown, and
 * answers flow through the page's context, so that a keystroke renders a control once and rjsf's own defaults and
 * clean-ups cannot change an answer.
 */
import Form from '@rjsf/core';
import { useMemo } from 'react';
import type { AnswerMessage } from '../../../forms/describe-problem';
import { useAnswersPage } from '../answers-context';
import { ErrorListTemplate } from './error-list-template';
import { FieldTemplate } from './field-template';
import { FormworkField } from './formwork-field';
import { FIELD, stepErrors, stepSchema } from './step-schema';
import { StepTemplate, type StepLayout } from './step-template';
import { validator } from './validator';

const fieldRegistry = { [FIELD]: FormworkField };
const templates = { FieldTemplate, ObjectFieldTemplate: StepTemplate, ErrorListTemplate };

export interface StepFormProps {
  readonly layout: StepLayout;
  readonly errors: readonly AnswerMessage[];
}

export function StepForm({ layout, errors }: StepFormProps) {
  const { fields } = useAnswersPage();
  const { schema, uiSchema } = useMemo(() => stepSchema(fields.values()), [fields]);
  const extraErrors = useMemo(() => stepErrors(errors), [errors]);
  return (
    <Form
      // The page's own form posts; this is only its content.
      tagName="div"
      className="rjsf"
      idPrefix="field"
      idSeparator="-"
      schema={schema}
      uiSchema={uiSchema}
      formContext={layout}
      fields={fieldRegistry}
      templates={templates}
      validator={validator}
      extraErrors={extraErrors}
      showErrorList="top"
      noValidate
    >
      {/* Instead of rjsf's own submit button. */}
      <></>
    </Form>
  );
}
