/** What a ticket's work is made from, and what of it changed answers make another. */
import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../../catalog/parse-item';
import { keyDateFields } from '../../catalog/subject';
import type { Answers } from '../../rules/facts';
import type { OlaTarget, PlannedTicket, TicketDetail } from '../../rules/plan';
import type { RestartReason } from '../../tickets/ticket-event';
import type { PlanSide } from './plan-side';

/** How the same ticket differs between two plans. */
export interface InputDifference {
  /** What makes it other work; empty where it is the same. */
  readonly other: readonly RestartReason[];
  /** The date that its due time counts from is another. */
  readonly date: boolean;
  /** Something of it that neither makes it other work nor due at another time: the key date that it shows, its priority. */
  readonly aside: boolean;
}

/** @param key of a ticket that both plans call for */
export function compareInputs(item: Item, before: PlanSide, after: PlanSide, key: string): InputDifference {
  const [old, now] = [ticketIn(before, key), ticketIn(after, key)];
  const dates = keyDateFields(item);
  const shown = changedAnswers(now.detail, before.facts.answers, after.facts.answers);
  const other = new Set<RestartReason>();
  if (shown.some((field) => !dates.includes(field))) other.add('answers');
  if (!isDeepStrictEqual(workOf(old), workOf(now))) other.add('work');
  if (old.planned.department !== now.planned.department) other.add('department');
  if (!isDeepStrictEqual(termsOf(old), termsOf(now))) other.add('target');
  return {
    other: [...other],
    date: dateOf(old.detail.target) !== dateOf(now.detail.target),
    aside: shown.length > 0 || old.planned.priority !== now.planned.priority,
  };
}

interface PlannedWork {
  readonly planned: PlannedTicket;
  readonly detail: TicketDetail;
}

function ticketIn({ plan }: PlanSide, key: string): PlannedWork {
  const planned = plan.tickets.find((ticket) => ticket.key === key);
  const detail = plan.details.get(key);
  if (!planned || !detail) throw new Error(`The plan does not call for ${key}`);
  return { planned, detail };
}

/** Keys of the answers on a ticket that are others now. Of a list that it is one element of, that element counts. */
function changedAnswers({ shows, element }: TicketDetail, before: Answers, now: Answers): string[] {
  const holds = (list: unknown): boolean => Array.isArray(list) && list.includes(element);
  return shows.filter((field) => {
    const [old, fresh] = [before[field], now[field]];
    if (isDeepStrictEqual(old, fresh)) return false;
    return !(element !== undefined && holds(old) && holds(fresh));
  });
}

function workOf({ detail: { title, checklist, shows } }: PlannedWork) {
  return { title, checklist, shows };
}

/** The OLA without its date. */
function termsOf({ planned: { ola }, detail: { target } }: PlannedWork) {
  const { kind, amount } = target;
  return { calendar: ola.calendar, kind, amount, bound: 'bound' in target ? target.bound : null };
}

function dateOf(target: OlaTarget): string | null {
  return 'date' in target ? target.date : null;
}
