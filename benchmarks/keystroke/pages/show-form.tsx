/** One of the forms beside ours, alone on a page: `?stock`, `?stock-validating`, or `?bare`. */
import Form from '@rjsf/core';
import { customizeValidator } from '@rjsf/validator-ajv8';
import { createRoot } from 'react-dom/client';
import { plainForm } from '../../harness/plain-schema';
import { answers, hundredQuestions } from '../hundred-questions';

const place = document.getElementById('form');
if (place && location.search === '?bare') showBareInputs(place);
else if (place) showStockForm(place, location.search === '?stock-validating');

/**
 * rjsf as it comes: its own theme, its validator with ajv.
 *
 * @param validating at every keystroke, as ours does; otherwise on submitting alone
 */
function showStockForm(element: HTMLElement, validating: boolean): void {
  const { schema, uiSchema } = plainForm(hundredQuestions());
  const validator = customizeValidator();
  createRoot(element).render(
    <Form
      schema={schema}
      uiSchema={uiSchema}
      formData={answers}
      validator={validator}
      liveValidate={validating ? 'onChange' : false}
    />,
  );
}

/** The floor: a hundred boxes without any script of theirs. */
function showBareInputs(element: HTMLElement): void {
  const keys = Object.keys(hundredQuestions().schema.properties);
  element.innerHTML = keys.map((key) => `<p><label>${key} <input id="${key}"></label></p>`).join('');
}
