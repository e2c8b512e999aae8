/** The answers that a draft starts with: defaults and presets, once, and never again after that. */
import type { Answers, PersonFacts } from '../rules/facts';
import { allFields } from './form-tree';
import type { FormModel } from './form-model';
import { initialParts } from './initial-value';
import { screenAnswers } from './screen-answers';
import type { SpecialisedForm } from './specialised-form';

/** A default of a whole group or list may name what the requester is not asked for: that is left out. */
export function initialAnswers(model: FormModel, form: SpecialisedForm, requester: PersonFacts): Answers {
  const own = new Set(allFields(form.fields).map(({ path }) => path));
  const gone = new Set([...model.byPath.keys()].filter((path) => !own.has(path)));
  return screenAnswers(model, form, initialParts([...model.fields.values()], '', gone, requester)).accepted;
}
