/** Turns opened tickets into planned ones: prerequisites, planned times, approvals, and what a ticket carries besides. */
import type { Opening } from './open-tickets';
import type { PlannedTicket, TicketDetail } from './plan';
import { approvalTexts, planApprovals } from './plan-approvals';
import type { ApproverFacts } from './find-approvers';
import { scheduleTickets, type ScheduledTicket } from './schedule-tickets';
import type { Calendar } from './working-time/calendar';
import { describeTarget } from './working-time/describe-target';

export interface TicketPlan {
  readonly ticket: PlannedTicket;
  readonly detail: TicketDetail;
}

/** What tickets are planned with; `now` in milliseconds UTC. */
export interface TicketFacts {
  readonly calendar: Calendar;
  readonly now: number;
  readonly locale: string;
  readonly approvers: ApproverFacts;
}

/**
 * Plans the opened tickets, in their order.
 *
 * @throws RuleError E-402 for a key that is opened twice, E-405 for circular prerequisites; CalendarError E-404
 */
export function planTickets(openings: readonly Opening[], facts: TicketFacts): TicketPlan[] {
  refuseTwins(openings);
  return scheduleTickets(openings, facts.calendar, facts.now).map((scheduled) =>
    planTicket(scheduled, facts),
  );
}

function refuseTwins(openings: readonly Opening[]): void {
  const seen = new Set<string>();
  for (const { key, ticket } of openings) {
    if (seen.has(key)) ticket.part.at('key').refuse('same-key', { key });
    seen.add(key);
  }
}

function planTicket(
  { opening, after, readyAt, due }: ScheduledTicket,
  { calendar, locale, approvers }: TicketFacts,
): TicketPlan {
  const { key, rule, department, priority, title, target, element, ticket } = opening;
  const approvals = planApprovals(ticket.approvals, approvers);
  const ola = {
    target: describeTarget(target),
    calendar: calendar.document.key,
    plannedReadyAt: rfc3339(readyAt),
    plannedDueAt: rfc3339(due.dueAt),
    expedited: due.expedited,
  };
  const { checklist = [], shows = [] } = ticket.effect;
  const texts = approvalTexts(ticket.approvals, approvals);
  return {
    ticket: {
      key,
      rule,
      department,
      title: title[locale] ?? title['en'] ?? '',
      priority,
      after,
      approvals,
      ola,
    },
    detail: {
      title,
      target,
      checklist,
      shows,
      ...(element !== undefined && { element }),
      approvalTexts: texts,
    },
  };
}

/** UTC, without a fraction where there is none. */
function rfc3339(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
