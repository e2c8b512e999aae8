/** The resolver over JSON texts: what the test builds for the browser, and calls on the server too. */
import { resolveForm } from '../../forms/resolve-form';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { validateAnswers } from '../../forms/validate-answers';

interface State {
  readonly answers: Parameters<typeof resolveForm>[1]['answers'];
  readonly subject: Parameters<typeof resolveForm>[1]['subject'];
  readonly now: number;
}

/** Sets and maps as sorted lists, so that equal results are equal texts. */
function plain(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value].sort();
  if (value instanceof Map) return [...value.entries()];
  return value;
}

/** A form is read once, as a page reads it; what is compiled for it is kept with the object. */
const forms = new Map<string, SpecialisedForm>();

function formOf(text: string): SpecialisedForm {
  const form = forms.get(text) ?? (JSON.parse(text) as SpecialisedForm);
  forms.set(text, form);
  return form;
}

export function resolveAsJson(formText: string, stateText: string): string {
  const form = formOf(formText);
  const resolved = resolveForm(form, JSON.parse(stateText) as State);
  return JSON.stringify({ resolved, problems: validateAnswers(form, resolved) }, plain);
}
