/** Plans the work for facts of which some cannot be relied on, and says what the rules or the calendar refused. */
import type { AnswerProblem } from '../forms/answer-problem';
import { answerPath } from '../forms/answer-reads';
import { optionLabel } from '../forms/field-types/option-labels';
import { formatAnswer } from '../forms/format-answer';
import { firstKeyOf, pointerTo } from '../forms/json-pointer';
import type { ResolvedForm } from '../forms/resolved-form';
import type { SpecialisedForm } from '../forms/specialised-form';
import type { Json } from '../rules/conditions/condition';
import type { Facts, PersonFacts } from '../rules/facts';
import type { AnswerError, WorkPlan } from '../rules/plan';
import { planWork, type PlanOptions } from '../rules/plan-work';
import { RuleError } from '../rules/rule-error';
import { CalendarError } from '../rules/working-time/calendar-error';
import type { Calendars } from './form-for';
import type { Item } from './parse-item';
import { departmentFieldOf, subjectField } from './subject';

interface Reliance {
  readonly calendars: Calendars;
  readonly locale: string;
  readonly persons: ReadonlyMap<string, PersonFacts>;
  readonly form: SpecialisedForm;
  readonly resolved: Pick<ResolvedForm, 'pending'>;
  readonly problems: readonly AnswerProblem[];
}

interface PlannedFacts {
  /** Null for a fault. */
  readonly work: WorkPlan | null;
  readonly errors: readonly AnswerError[];
  readonly fault: Error | null;
  /** Paths of the facts that were not relied on. */
  readonly pending: ReadonlySet<string>;
}

/** Titles are made once and read whenever. */
const keptWords = { zone: 'UTC', now: null };

/** Stands among the pending paths for everything about a subject that nobody has named yet. */
const SUBJECT = 'subject';

/** Answers that have a problem count as not given yet: nothing is concluded from them, nor from whom they name. */
export function planFacts(item: Item, facts: Facts, reliance: Reliance): PlannedFacts {
  const { locale, resolved, problems } = reliance;
  const pending = new Set(resolved.pending);
  for (const { field } of problems) pending.add(answerPath(firstKeyOf(field)));
  if (subjectField(item) !== undefined && facts.subject === null) pending.add(SUBJECT);
  const options = { ...planOptions(item, facts, reliance), locale, pending };
  const first = { ...attempt(item, facts, options), pending };
  const { fault } = first;
  if (!(fault instanceof CalendarError)) return first;
  // A date that no calendar covers is a problem of its answer, as any other: the rest is planned without it.
  const beyond = datesBeyond(fault, facts, reliance.form).filter((key) => !pending.has(answerPath(key)));
  if (beyond.length === 0) return first;
  const errors = beyond.map((key) => ({ ...inWords(fault, locale), field: pointerTo('', key) }));
  const without = new Set([...pending, ...beyond.map(answerPath)]);
  const second = attempt(item, facts, { ...options, pending: without });
  return { ...second, errors: [...errors, ...second.errors], fault, pending: without };
}

function attempt(item: Item, facts: Facts, options: PlanOptions): Omit<PlannedFacts, 'pending'> {
  try {
    const work = planWork(item.rules, facts, options);
    return { work: waitingForAnswers(work, item), errors: [], fault: null };
  } catch (fault) {
    if (!(fault instanceof CalendarError || fault instanceof RuleError)) throw fault;
    return { work: null, errors: [inWords(fault, options.locale)], fault };
  }
}

/** What waits for the subject waits for the answer that names it. */
function waitingForAnswers(work: WorkPlan, item: Item): WorkPlan {
  const field = subjectField(item);
  if (field === undefined) return work;
  const named = (path: string) => (path === SUBJECT ? answerPath(field) : path);
  const possible = work.possible.map((ticket) => ({
    ...ticket,
    waitsFor: [...new Set(ticket.waitsFor.map(named))],
  }));
  return { ...work, possible };
}

function planOptions(item: Item, { requester }: Facts, { calendars, persons, form }: Reliance) {
  const nameOf = (number: string) => (number === requester.number ? requester : persons.get(number))?.name;
  return {
    departmentField: departmentFieldOf(item),
    calendars: (key: string) => calendars.get(key),
    optionText: (key: string, value: unknown, locale: string) => {
      const field = item.form.fields.get(key);
      if (!field) return String(value);
      if (field.texts.options && typeof value === 'string') return optionLabel(field, value, locale);
      // The requester's own form knows what departments and offices are called.
      const known = form.fields.find((each) => each.key === key) ?? field;
      return formatAnswer(value as Json, known, { ...keptWords, locale, personName: nameOf });
    },
  };
}

/** The answered dates that lie outside the span that the calendar covers. */
function datesBeyond(
  { params }: CalendarError,
  { answers }: Facts,
  form: SpecialisedForm,
): readonly string[] {
  const from = String(params.from ?? '');
  const to = String(params.to ?? '');
  return form.fields
    .filter(({ schema }) => schema['x-type'] === 'date')
    .map(({ key }) => key)
    .filter((key) => {
      const date = answers[key];
      return typeof date === 'string' && (date < from || date > to);
    });
}

function inWords(fault: CalendarError | RuleError, locale: string): AnswerError {
  const { message, remedy } = fault.describe(locale);
  return { field: '', code: fault.code, message: `${message} ${remedy}` };
}
