/** The one way from answers to a plan: simulate, the live preview and submitting all call it. */
import type { AnswerProblem } from '../forms/answer-problem';
import { describeProblem } from '../forms/describe-problem';
import type { ResolvedForm } from '../forms/resolved-form';
import { resolveForm } from '../forms/resolve-form';
import { screenAnswers } from '../forms/screen-answers';
import type { SpecialisedForm } from '../forms/specialised-form';
import type { DirectoryEntry } from '../forms/with-directory';
import { describeCode } from '../people/error-codes';
import { textIn } from '../forms/locale';
import type { WorkingDaysOf } from '../rules/conditions/working-days';
import type { Answers, Facts, PersonFacts } from '../rules/facts';
import type { AnswerError, PlanJson, WorkPlan } from '../rules/plan';
import { workingDaysOf } from '../rules/working-time/counted-days';
import { formFor, NO_ZONE, type Calendars } from './form-for';
import { mayRequest } from './may-request';
import type { Item } from './parse-item';
import { planFacts } from './plan-facts';
import { problemsOf } from './problems-of';
import { subjectOf } from './subject';

/** A version of an item. */
export interface VersionedItem {
  readonly item: Item;
  readonly version: number;
}

export interface PlanInput {
  readonly requester: PersonFacts;
  /** As they were sent: nothing in them is believed. */
  readonly answers: { readonly [field: string]: unknown };
  /** Answers on record: those that the requester is not asked for stand as they are. */
  readonly onRecord?: Answers;
  /** An instant in milliseconds UTC. */
  readonly now: number;
  /** Who may be named in an answer, by employee number. The requester needs not be among them. */
  readonly persons: ReadonlyMap<string, PersonFacts>;
  /** Locale of messages and titles. */
  readonly locale: string;
}

export interface PlanSettings {
  readonly calendars: Calendars;
  /** Those that a field may be answered with; absent where they are not known, and then any key is taken. */
  readonly departments?: readonly DirectoryEntry[] | undefined;
  /** `draft` plans what half-filled answers decide; `submit` plans nothing unless all answers stand. */
  readonly mode: 'submit' | 'draft';
}

/** Somebody who may not request the item gets no form and no plan. */
export interface NotAdmitted {
  readonly admitted: false;
  readonly json: PlanJson;
}

export interface RequestPlan {
  readonly admitted: true;
  readonly json: PlanJson;
  readonly form: SpecialisedForm;
  readonly resolved: ResolvedForm;
  readonly problems: readonly AnswerProblem[];
  /** The answers that count, and everything else that the plan depends on. */
  readonly facts: Facts;
  /** Paths of the facts that cannot be relied on yet. */
  readonly pending: ReadonlySet<string>;
  readonly workingDays: WorkingDaysOf;
  /** Null where no plan can be made: in `submit` for answers that do not stand, and for a fault. */
  readonly work: WorkPlan | null;
  /** What the rules or the calendar threw (E-402, E-404, E-405, E-905); listed among the errors too. */
  readonly fault: Error | null;
}

/** Pure: the same version, input and calendars give the same plan. Compiled things are kept with the item. */
export function planRequest(
  { item, version }: VersionedItem,
  input: PlanInput,
  { calendars, departments, mode }: PlanSettings,
): RequestPlan | NotAdmitted {
  const { requester, answers, onRecord = {}, now, persons, locale } = input;
  const head = { item: item.document.key, version };
  if (!mayRequest(item, requester))
    return { admitted: false, json: { ...nothing, ...head, errors: [notAdmitted(item, locale)] } };
  const form = formFor(item, requester, calendars, departments);
  const { accepted, unknown, refused } = screenAnswers(item.form, form, answers);
  const subject = subjectOf(item, accepted, requester, persons);
  const resolved = resolveForm(form, { answers: accepted, subject, now });
  const known = (number: string) => number === requester.number || persons.has(number);
  const problems = problemsOf({ item, form, resolved, unknown, known });
  const facts: Facts = {
    answers: { ...unasked(form, onRecord), ...resolved.answers },
    requester,
    subject,
    item: { key: item.document.key, version },
    now,
    today: resolved.today,
  };
  const stands = problems.length === 0 && refused.length === 0;
  const { work, errors, fault, pending } = planFacts(item, facts, {
    calendars,
    locale,
    persons,
    form,
    resolved,
    problems,
  });
  const workingDays = workingDaysOf(calendars);
  const reader = { locale, zone: requester.zone ?? NO_ZONE, now };
  const valid = stands && errors.length === 0;
  const planned = valid || mode === 'draft' ? work : null;
  const json: PlanJson = {
    ...head,
    valid,
    errors: [...problems.map((problem) => describeProblem(problem, form, reader)), ...errors],
    refused,
    dropped: droppedInPageOrder(form, resolved),
    approvals: planned?.approvals ?? [],
    tickets: planned?.tickets ?? [],
    ...(planned && planned.notices.length > 0 && { notices: planned.notices }),
    possible: work?.possible ?? [],
    trace: work?.trace ?? [],
  };
  return {
    admitted: true,
    json,
    form,
    resolved,
    problems,
    facts,
    pending,
    workingDays,
    work: planned,
    fault,
  };
}

function unasked({ fields }: SpecialisedForm, onRecord: Answers): Answers {
  const asked = new Set(fields.map(({ key }) => key));
  return Object.fromEntries(Object.entries(onRecord).filter(([key]) => !asked.has(key)));
}

const nothing: Omit<PlanJson, 'item' | 'version'> = {
  valid: false,
  errors: [],
  refused: [],
  dropped: [],
  approvals: [],
  tickets: [],
  possible: [],
  trace: [],
};

function notAdmitted({ document }: Item, locale: string): AnswerError {
  const area = textIn(document.title, locale);
  const { code, cause, remedy } = describeCode('E-101', locale, { area, grants: 'admin' });
  return { field: '', code, message: `${cause} ${remedy}` };
}

function droppedInPageOrder({ fields }: SpecialisedForm, { dropped }: ResolvedForm): readonly string[] {
  const pointers = new Set(dropped.map(({ pointer }) => pointer));
  return fields.map(({ key }) => `/${key}`).filter((pointer) => pointers.has(pointer));
}
