/** Does to the work what changed answers call for: opens, cancels, restarts and moves tickets, asks and withdraws approvals. */
import type { Calendar } from '../../rules/working-time/calendar';
import type { NewTicketEvent } from '../../tickets/ticket-event';
import type { Ticket } from '../../tickets/ticket';
import { cancelTicket } from '../change/end-request';
import type { WorkChange } from '../change/work-change';
import { openApproval, openTicket } from '../submission/open-work';
import type { Opening } from '../submission/open-work';
import type { ApprovalDifference } from './approval-difference';
import { forecast } from './forecast';
import type { PlanSide } from './plan-side';
import type { PlanSides, TicketDifference, WorkDifference } from './work-difference';

/** What the change takes from outside the difference; the opening's request is the one of the new revision. */
export interface Application {
  readonly sides: PlanSides;
  readonly opening: Opening;
  /** By version id: those of the tickets that stand, and those that are live. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** The number of a ticket that is opened. */
  readonly numberOf: (key: string) => number;
}

/** Everything is blocked that is opened or begins anew: settling says what is ready. */
export function applyDifference(
  change: WorkChange,
  { tickets, approvals }: WorkDifference,
  application: Application,
): void {
  adoptOpenTickets(change, application);
  for (const difference of tickets) applyToTicket(change, difference, application);
  renewPrerequisites(change, application);
  // After the tickets: one that is opened now may wait for a decision.
  for (const difference of approvals) applyToApproval(change, difference, application);
  planTimes(change, tickets, application);
}

/** What is wanted and not over belongs to the new plan, whether anything happens to it or not. */
function adoptOpenTickets(change: WorkChange, { sides: [, after], opening }: Application): void {
  const { revision, keyDate } = opening.request;
  const wanted = new Set(after.plan.tickets.map(({ key }) => key));
  for (const ticket of change.work.tickets)
    if (wanted.has(ticket.key) && ticket.state !== 'done' && ticket.state !== 'cancelled')
      change.planTicket({ ...ticket, planRevision: revision, keyDate }, []);
}

function applyToTicket(change: WorkChange, difference: TicketDifference, application: Application): void {
  const { effect, planned, because } = difference;
  const { revision } = application.opening.request;
  const ticket = difference.ticket && change.ticket(difference.ticket.id);
  if (!ticket) return openNew(change, difference, application);
  const { actorId, now: at } = change;
  const about = { ticketId: ticket.id, actorId, at };
  switch (effect) {
    case 'cancelled':
      cancelTicket(change, ticket, 'answers-changed', revision);
      return;
    case 'kept': {
      const event = { ...about, type: 'updated' as const, data: { revision, wanted: planned !== null } };
      change.putTicket(ticket, [event]);
      return;
    }
    case 'added':
    case 'restarted': {
      const event = { ...about, type: 'restarted' as const, data: { revision, because } };
      change.planTicket({ ...replanned(ticket, difference, application), state: 'blocked' }, [event]);
      return;
    }
    case 'rescheduled':
      change.planTicket(replanned(ticket, difference, application), [
        { ...about, type: 'rescheduled', data: { revision } },
      ]);
      return;
    case 'updated': {
      const event = { ...about, type: 'updated' as const, data: { revision, wanted: true } };
      change.planTicket(replanned(ticket, difference, application), [event]);
    }
  }
}

function openNew(change: WorkChange, { key, planned }: TicketDifference, application: Application): void {
  const { sides, opening, numberOf } = application;
  if (!planned) throw new Error(`The ticket ${key} is neither there nor wanted`);
  const ticket = { ...openTicket(planned, sides[1].plan, opening), number: numberOf(key) };
  const { actorId, now: at } = change;
  const opened: NewTicketEvent = {
    ticketId: ticket.id,
    actorId,
    at,
    type: 'opened',
    data: { state: ticket.state },
  };
  change.planTicket(ticket, [opened]);
}

/** The ticket as it is planned now; what its life has made of it stays. */
function replanned(
  ticket: Ticket,
  { key, effect, planned }: TicketDifference,
  { sides, opening }: Application,
): Ticket {
  const [before, after] = sides;
  if (!planned) throw new Error(`The ticket ${key} is not wanted`);
  const fresh = openTicket(planned, after.plan, opening);
  const { rule, department, title, detail, calendarVersionId, keyDate, planRevision, priority } = fresh;
  const goesOn = effect !== 'restarted' && effect !== 'added';
  // What an alert has raised stays raised while the clock goes on.
  const samePriority = goesOn && plannedPriority(before, key) === priority;
  // A clock is counted in the version of the calendar that it began in.
  const sameClock = goesOn && ticket.readyAt !== null;
  return {
    ...ticket,
    ...{ rule, department, title, detail, keyDate, planRevision },
    priority: samePriority ? ticket.priority : priority,
    calendarVersionId: sameClock ? ticket.calendarVersionId : calendarVersionId,
    ...(department !== ticket.department && { team: null, assigneeId: null }),
    version: ticket.version + 1,
  };
}

function plannedPriority({ plan }: PlanSide, key: string) {
  return plan.tickets.find((ticket) => ticket.key === key)?.priority;
}

/** Of tickets that are over, what they waited for is kept as it was. */
function renewPrerequisites(change: WorkChange, { sides: [, after] }: Application): void {
  const idByKey = new Map(change.work.tickets.map((ticket) => [ticket.key, ticket.id]));
  for (const planned of after.plan.tickets) {
    const ticket = change.ticket(idByKey.get(planned.key) ?? '');
    if (!ticket || ticket.state === 'done' || ticket.state === 'cancelled') continue;
    const now = planned.after.flatMap((key) => idByKey.get(key) ?? []);
    const before = change.work.prerequisites
      .filter(({ ticketId }) => ticketId === ticket.id)
      .map(({ afterId }) => afterId);
    if (now.toSorted().join(' ') !== before.toSorted().join(' ')) change.letWaitFor(ticket.id, now);
  }
}

function applyToApproval(
  change: WorkChange,
  { ticketKey, approval, planned }: ApprovalDifference,
  { sides: [, after], opening }: Application,
): void {
  // Who decided about what was asked before stays on record.
  if (approval) change.putApproval({ ...approval, state: 'withdrawn', version: approval.version + 1 });
  if (!planned) return;
  const ticket = change.work.tickets.find(({ key }) => key === ticketKey);
  const texts =
    ticketKey === null ? after.plan.approvalTexts : after.plan.details.get(ticketKey)?.approvalTexts;
  change.putApproval(openApproval(planned, texts ?? {}, ticket?.id ?? null, opening));
}

/** Planned times of what is new, begins anew or is due at another time, and of what waits for it. */
function planTimes(
  change: WorkChange,
  differences: readonly TicketDifference[],
  { calendars }: Application,
): void {
  const keys = new Set(
    differences.flatMap(({ key, effect, planned, because }) => {
      const timeless = !planned || effect === 'kept' || (effect === 'updated' && because.length === 0);
      return timeless ? [] : [key];
    }),
  );
  const anew = new Set(change.work.tickets.filter(({ key }) => keys.has(key)).map(({ id }) => id));
  const times = forecast(change.work, anew, { calendars, now: change.now });
  for (const [id, planned] of times) {
    const ticket = change.ticket(id);
    if (ticket) change.planTicket({ ...ticket, ...planned }, []);
  }
}
