/** What a draft of an item would be like for somebody: their form, and the plan of what they answer. */
import { initialAnswers } from '../../forms/initial-answers';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { DirectoryEntry } from '../../forms/with-directory';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { PlanJson } from '../../rules/plan';
import { formFor } from '../form-for';
import type { Calendars } from '../form-for';
import type { Item } from '../parse-item';
import { planRequest } from '../plan-request';
import type { NotAdmitted, PlanInput, RequestPlan } from '../plan-request';

/** Plain data. */
export interface PreviewCase {
  readonly requester: PersonFacts;
  /** Persons whom answers may name, besides the requester. */
  readonly persons: readonly PersonFacts[];
  /** Null: what the form begins with. */
  readonly answers: Readonly<Record<string, unknown>> | null;
  /** Milliseconds UTC. */
  readonly now: number;
}

export type DraftPreview =
  /** Somebody like this may not request the item. */
  | { readonly admitted: false }
  | {
      readonly admitted: true;
      readonly form: SpecialisedForm;
      readonly answers: Answers;
      /** The person that it is about, where the answers name one. */
      readonly subject: PersonFacts | null;
      readonly plan: PlanJson;
    };

export interface PreviewSettings {
  readonly calendars: Calendars;
  readonly departments: readonly DirectoryEntry[];
  readonly locale: string;
}

/** Pure. */
export function draftPreview(item: Item, asked: PreviewCase, settings: PreviewSettings): DraftPreview {
  const input = previewInput(item, asked, settings);
  return previewOf(planPreview(item, input, settings), input);
}

/** What is planned; a form that nobody has answered yet is answered as it begins. */
export function previewInput(
  item: Item,
  { requester, persons, answers, now }: PreviewCase,
  { calendars, departments, locale }: PreviewSettings,
): PlanInput {
  const begun = () => initialAnswers(item.form, formFor(item, requester, calendars, departments), requester);
  const known = new Map([requester, ...persons].map((person) => [person.number, person]));
  return { requester, answers: answers ?? begun(), now, persons: known, locale };
}

/** In the one way in which requests are planned, as far as what is answered decides. */
export function planPreview(
  item: Item,
  input: PlanInput,
  { calendars, departments }: PreviewSettings,
): RequestPlan | NotAdmitted {
  return planRequest({ item, version: 0 }, input, { calendars, departments, mode: 'draft' });
}

export function previewOf(plan: RequestPlan | NotAdmitted, { answers }: PlanInput): DraftPreview {
  if (!plan.admitted) return { admitted: false };
  const { form, facts, json } = plan;
  return { admitted: true, form, answers: answers as Answers, subject: facts.subject, plan: json };
}
