/** One persona's way through an item: the fewest answers that stand, and what becomes of them. */
import { completeAnswers } from '../../forms/checks/complete-answers';
import type { Witness } from '../../forms/checks/finding';
import { isAnswered } from '../../forms/emptiness';
import { initialAnswers } from '../../forms/initial-answers';
import { allFields, innerOf } from '../../forms/form-tree';
import type { ResolvedForm } from '../../forms/resolved-form';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { AnswerError } from '../../rules/plan';
import type { PersonFacts } from '../../rules/facts';
import type { Calendars } from '../form-for';
import type { Item } from '../parse-item';
import { planRequest } from '../plan-request';
import { subjectOf } from '../subject';

export interface Persona {
  readonly form: SpecialisedForm;
  readonly requester: PersonFacts;
  /** Further persons whom answers may name. */
  readonly others: readonly PersonFacts[];
  /** What is answered in any case, by field. */
  readonly values: Readonly<Record<string, string | boolean>>;
  readonly calendars: Calendars;
  /** Milliseconds UTC. */
  readonly now: number;
  readonly locale: string;
}

export interface PersonaOutcome {
  readonly state: 'reached' | 'not-reached';
  readonly questions: number;
  readonly required: number;
  readonly errors: readonly AnswerError[];
  readonly tickets: Readonly<Record<string, number>>;
  readonly case: Witness;
}

export function personaCase(item: Item, persona: Persona): PersonaOutcome {
  const { form, requester, others, values, calendars, now, locale } = persona;
  const persons = new Map([requester, ...others].map((each) => [each.number, each]));
  const completing = {
    form,
    persons: [...persons.keys()],
    now,
    subjectOf: (answers: Witness['answers']) => subjectOf(item, answers, requester, persons),
  };
  const begun = { ...initialAnswers(item.form, form, requester), ...values };
  const { answers, resolved, problems } = completeAnswers(completing, begun);
  const input = { requester, answers, now, persons, locale };
  const plan = planRequest({ item, version: 0 }, input, { calendars, mode: 'draft' });
  const isReached = Object.entries(values).every(
    ([key, value]) => resolved.answers[key] === value && problems.every(({ field }) => field !== `/${key}`),
  );
  return {
    state: isReached ? 'reached' : 'not-reached',
    ...countQuestions(form, resolved),
    errors: plan.json.errors,
    tickets: countBy(plan.json.tickets.map(({ department }) => department)),
    case: { requester, persons: [...persons.values()], answers, now },
  };
}

/** What is answered on its own, as the home page counts: a group is no question, what lies in it is; a list is one. */
function countQuestions(form: SpecialisedForm, { fields }: ResolvedForm) {
  const asked = allFields(form.fields)
    .filter(
      ({ field }) => isAnswered(field) && (innerOf(field).length === 0 || field.schema['x-type'] !== 'group'),
    )
    .map(({ path }) => fields[path])
    .filter((state) => state?.visible === true);
  return { questions: asked.length, required: asked.filter((state) => state?.required === true).length };
}

function countBy(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
