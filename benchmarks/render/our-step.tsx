/** The thirty questions as the portal draws a step: the form is resolved, and rjsf renders it with our theme. */
import { liveFields, problemsOf, shownAnswers } from '../../app/drafts/live-fields';
import { AnswersProvider, type AnswersPage } from '../../app/form-fields/answers-context';
import { errorsByPlace } from '../../app/form-fields/step-errors';
import { StepForm } from '../../app/form-fields/rjsf/step-form';
import { sectionsOf } from '../../forms/form-steps';
import { resolveForm } from '../../forms/resolve-form';
import { specialiseForm } from '../../forms/specialise-form';
import { NOW, personWith } from '../../forms/test-data/persons';
import { answers, thirtyQuestions } from './thirty-questions';

const form = specialiseForm(thirtyQuestions(), personWith(), { fallback: 'UTC' });
const [step] = form.steps;
if (!step) throw new Error('A form without a step');
const sections = sectionsOf(step);
const keys = new Set(form.fields.map(({ key }) => key));

export const OurStep = () => {
  const resolved = resolveForm(form, { answers, subject: null, now: NOW });
  const problems = problemsOf(form, resolved, keys, { locale: 'en', zone: 'UTC', now: NOW });
  // None is told before going on was tried.
  const told = problems.slice(problems.length);
  const page: AnswersPage = {
    fields: liveFields(form, step, resolved, 'en'),
    answers: shownAnswers(answers, resolved),
    errors: errorsByPlace(told),
    tools: {
      given: () => answers,
      change: () => undefined,
      left: () => undefined,
      persons: { known: {}, eligible: () => undefined, search: () => Promise.resolve([]) },
      files: { action: () => '', upload: () => Promise.resolve({ refused: '' }) },
    },
  };
  return (
    <AnswersProvider value={page}>
      <StepForm sections={sections} errors={told} attempts={0} />
    </AnswersProvider>
  );
};
