/** What a change of answers does to the work as it stands: the difference of two plans, laid on tickets and approvals. Pure. */
import type { Item } from '../../catalog/parse-item';
import type { PlannedTicket } from '../../rules/plan';
import { isClosed } from '../../tickets/request-work';
import type { RequestWork } from '../../tickets/request-work';
import { restartReasons } from '../../tickets/ticket-event';
import type { RestartReason } from '../../tickets/ticket-event';
import type { Ticket } from '../../tickets/ticket';
import type { TicketEffect } from '../request';
import { compareApprovals } from './approval-difference';
import type { ApprovalDifference } from './approval-difference';
import type { PlanSide } from './plan-side';
import { compareInputs } from './ticket-inputs';
import type { InputDifference } from './ticket-inputs';

export interface TicketDifference {
  readonly key: string;
  readonly effect: TicketEffect;
  /** As it stands; null for one that is to be opened. */
  readonly ticket: Ticket | null;
  /** As it is wanted now; null where it is not. */
  readonly planned: PlannedTicket | null;
  /** Why it begins anew, the reason that weighs most first; for one that was cancelled, that it is wanted again. */
  readonly because: readonly RestartReason[];
}

export interface WorkDifference {
  /** In the order of the new plan, then those that it does not call for. Without those that nothing happens to. */
  readonly tickets: readonly TicketDifference[];
  readonly approvals: readonly ApprovalDifference[];
}

/** The plan as it was, and as it is now; both of the same version of the item. */
export type PlanSides = readonly [before: PlanSide, after: PlanSide];

export function compareWork(item: Item, sides: PlanSides, work: RequestWork): WorkDifference {
  const [before, after] = sides;
  const approvals = compareApprovals(item, sides, work);
  const comparison = new Comparison(item, sides, work, approvals);
  const wanted = new Set(keysOf(after));
  const wasWanted = new Set(keysOf(before));
  const gone = work.tickets.filter(({ key, state }) => {
    return !wanted.has(key) && wasWanted.has(key) && state !== 'cancelled';
  });
  return {
    tickets: [
      ...after.plan.tickets.flatMap((planned) => comparison.of(planned) ?? []),
      ...gone.map((ticket): TicketDifference => {
        const effect = ticket.state === 'done' ? 'kept' : 'cancelled';
        return { key: ticket.key, effect, ticket, planned: null, because: [] };
      }),
    ],
    approvals,
  };
}

function keysOf({ plan }: PlanSide): string[] {
  return plan.tickets.map(({ key }) => key);
}

const noDifference: InputDifference = { other: [], date: false, aside: false };

class Comparison {
  readonly #byKey: ReadonlyMap<string, Ticket>;
  readonly #wasWanted: ReadonlySet<string>;

  constructor(
    private readonly item: Item,
    private readonly sides: PlanSides,
    private readonly work: RequestWork,
    private readonly approvals: readonly ApprovalDifference[],
  ) {
    this.#byKey = new Map(work.tickets.map((ticket) => [ticket.key, ticket]));
    this.#wasWanted = new Set(keysOf(sides[0]));
  }

  /** Null where nothing happens to a ticket that is wanted. */
  of(planned: PlannedTicket): TicketDifference | null {
    const { key } = planned;
    const ticket = this.#byKey.get(key) ?? null;
    const head = { key, ticket, planned };
    if (this.#opens(key)) return { ...head, effect: 'added', because: ticket ? ['again'] : [] };
    if (!ticket || ticket.state === 'cancelled') return null;
    const inputs = this.#wasWanted.has(key)
      ? compareInputs(this.item, this.sides[0], this.sides[1], key)
      : noDifference;
    const { other, date, aside } = inputs;
    if (ticket.state === 'done')
      return other.length > 0 || date || aside ? { ...head, effect: 'kept', because: [] } : null;
    const because = this.#reasons(planned, ticket, inputs);
    if (ticket.state !== 'blocked' && because.length > 0) return { ...head, effect: 'restarted', because };
    if (other.length > 0) return { ...head, effect: 'updated', because };
    if (date) return { ...head, effect: 'rescheduled', because };
    return aside ? { ...head, effect: 'updated', because } : null;
  }

  /** Whether it is to be opened, for the first time or again. */
  #opens(key: string): boolean {
    const ticket = this.#byKey.get(key);
    return !ticket || (ticket.state === 'cancelled' && !this.#staysRefused(ticket));
  }

  /** A refused ticket stays refused as long as nothing else is asked than what was refused. */
  #staysRefused({ id }: Ticket): boolean {
    const refused = this.work.approvals.filter(
      ({ ticketId, state }) => ticketId === id && state === 'rejected',
    );
    const anew = new Set(this.approvals.map(({ approval }) => approval?.id));
    return refused.length > 0 && refused.every((approval) => !anew.has(approval.id));
  }

  #reasons({ key, after }: PlannedTicket, ticket: Ticket, { other }: InputDifference): RestartReason[] {
    const asked = this.approvals.filter(({ effect }) => effect !== 'withdrawn');
    const reasons = new Set<RestartReason>(other);
    if (asked.some(({ ticketKey }) => ticketKey === null)) reasons.add('confirmation');
    if (asked.some(({ ticketKey }) => ticketKey === key)) reasons.add('approval');
    if (after.some((each) => this.#opens(each) || this.#waitsAnew(ticket, each)))
      reasons.add('prerequisites');
    return restartReasons.filter((reason) => reasons.has(reason));
  }

  /** Whether it comes to wait for a ticket that is open, and that it did not wait for before. */
  #waitsAnew(ticket: Ticket, key: string): boolean {
    const other = this.#byKey.get(key);
    if (!other || isClosed(other.state)) return false;
    return !this.work.prerequisites.some((each) => each.ticketId === ticket.id && each.afterId === other.id);
  }
}
