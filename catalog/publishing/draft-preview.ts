/** What a draft of an item would be like for somebody: their form, and the plan of what they answer. */
import { initialAnswers } from '../../forms/initial-answers';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { DirectoryEntry } from '../../forms/with-directory';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { PlanJson } from '../../rules/plan';
import { formFor } from '../form-for';
import type { Calendars } from '../form-for';
import { mayRequest } from '../may-request';
import type { Item } from '../parse-item';
import { planRequest } from '../plan-request';

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

/** Pure; in the one way in which requests are planned. */
export function draftPreview(
  item: Item,
  { requester, persons, answers: given, now }: PreviewCase,
  { calendars, departments, locale }: PreviewSettings,
): DraftPreview {
  if (!mayRequest(item, requester)) return { admitted: false };
  const begun = initialAnswers(item.form, formFor(item, requester, calendars, departments), requester);
  const answers = given ?? begun;
  const known = new Map([requester, ...persons].map((person) => [person.number, person]));
  const input = { requester, answers, now, persons: known, locale };
  const plan = planRequest({ item, version: 0 }, input, { calendars, departments, mode: 'draft' });
  if (!plan.admitted) return { admitted: false };
  return {
    admitted: true,
    form: plan.form,
    answers: answers as Answers,
    subject: plan.facts.subject,
    plan: plan.json,
  };
}
