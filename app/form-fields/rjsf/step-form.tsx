/**
 * A step of a form, rendered by rjsf with our theme. rjsf decides nothing: it is told which fields are shown, and
 * answers flow through the page's context, so that a keystroke renders a control once and rjsf's own defaults and
 * clean-ups cannot change an answer.
 */
import Form from '@rjsf/core';
import { useMemo } from 'react';
import type { AnswerMessage } from '../../../forms/describe-problem';
import { useAnswersPage } from '../answers-context';
import { InnerErrorsProvider } from '../inner-errors';
import { ErrorListTemplate } from './error-list-template';
import { FieldTemplate } from './field-template';
import { FormworkField } from './formwork-field';
import { errorsByPlace, FIELD, stepErrors, stepSchema } from './step-schema';
import { StepTemplate } from './step-template';
import type { StepContext } from './step-context';
import { validator } from './validator';

const fieldRegistry = { [FIELD]: FormworkField };
const templates = { FieldTemplate, ObjectFieldTemplate: StepTemplate, ErrorListTemplate };

export interface StepFormProps extends StepContext {
  readonly errors: readonly AnswerMessage[];
}

export function StepForm({ sections, attempts, errors }: StepFormProps) {
  const { fields } = useAnswersPage();
  const { schema, uiSchema } = useMemo(() => stepSchema(fields.values()), [fields]);
  const context = useMemo<StepContext>(() => ({ sections, attempts }), [sections, attempts]);
  const extraErrors = useMemo(() => stepErrors(errors), [errors]);
  const inner = useMemo(() => errorsByPlace(errors), [errors]);
  return (
    <InnerErrorsProvider value={inner}>
      <Form
        // The page's own form posts; this is only its content.
        tagName="div"
        className="rjsf"
        idPrefix="field"
        idSeparator="-"
        schema={schema}
        uiSchema={uiSchema}
        formContext={context}
        fields={fieldRegistry}
        templates={templates}
        validator={validator}
        extraErrors={extraErrors}
        showErrorList={attempts > 0 ? 'top' : false}
        noValidate
      >
        {/* Instead of rjsf's own submit button. */}
        <></>
      </Form>
    </InnerErrorsProvider>
  );
}
