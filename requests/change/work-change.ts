/** One change of a request's work: what stands now, what is new since it was read, and what is to be told. */
import type { Approval, ApprovalCandidate } from '../../tickets/approvals/approval';
import type { NewNotice, NoticeKind } from '../../tickets/notices/notice';
import type { Prerequisite, RequestWork } from '../../tickets/request-work';
import type { NewTicketEvent } from '../../tickets/ticket-event';
import type { Ticket } from '../../tickets/ticket';
import type { NewRequestEvent, Request } from '../request';

interface About {
  readonly ticketId?: string;
  readonly approvalId?: string;
  readonly data?: NewNotice['data'];
}

/**
 * Collects a change in memory; `store-change` writes it at the end, one statement a table. The rows that it
 * began from are locked, so nothing here can be overtaken.
 */
export class WorkChange {
  readonly ticketEvents: NewTicketEvent[] = [];
  readonly requestEvents: NewRequestEvent[] = [];
  readonly notices: NewNotice[] = [];
  readonly changedTickets = new Set<string>();
  /** Those among them of which more has changed than their life changes: they are new, or planned anew. */
  readonly plannedTickets = new Set<string>();
  /** Ids of tickets that wait for others than before. */
  readonly changedPrerequisites = new Set<string>();
  readonly changedApprovals = new Set<string>();
  readonly candidates: ApprovalCandidate[] = [];
  requestChanged = false;

  readonly #tickets: Map<string, Ticket>;
  readonly #approvals: Map<string, Approval>;
  #prerequisites: readonly Prerequisite[];
  #request: Request;

  /**
   * @param actorId null where the product itself acts
   * @param now milliseconds UTC: the instant of everything in this change
   */
  constructor(
    request: Request,
    work: RequestWork,
    readonly actorId: string | null,
    readonly now: number,
  ) {
    this.#request = request;
    this.#tickets = new Map(work.tickets.map((ticket) => [ticket.id, ticket]));
    this.#approvals = new Map(work.approvals.map((approval) => [approval.id, approval]));
    this.#prerequisites = work.prerequisites;
  }

  get request(): Request {
    return this.#request;
  }

  get work(): RequestWork {
    return {
      tickets: [...this.#tickets.values()],
      approvals: [...this.#approvals.values()],
      prerequisites: this.#prerequisites,
    };
  }

  ticket(id: string): Ticket | undefined {
    return this.#tickets.get(id);
  }

  approval(id: string): Approval | undefined {
    return this.#approvals.get(id);
  }

  changeRequest(change: Partial<Request>): void {
    this.#request = { ...this.#request, ...change, version: this.#request.version + 1 };
    this.requestChanged = true;
  }

  putTicket(ticket: Ticket, events: readonly NewTicketEvent[]): void {
    this.#tickets.set(ticket.id, ticket);
    this.changedTickets.add(ticket.id);
    this.ticketEvents.push(...events);
  }

  /** A ticket that is new, or that has been planned anew. */
  planTicket(ticket: Ticket, events: readonly NewTicketEvent[]): void {
    this.putTicket(ticket, events);
    this.plannedTickets.add(ticket.id);
  }

  /** Lets a ticket wait for these, and for no others. */
  letWaitFor(ticketId: string, afterIds: readonly string[]): void {
    const others = this.#prerequisites.filter((each) => each.ticketId !== ticketId);
    this.#prerequisites = [...others, ...afterIds.map((afterId) => ({ ticketId, afterId }))];
    this.changedPrerequisites.add(ticketId);
  }

  putApproval(approval: Approval): void {
    this.#approvals.set(approval.id, approval);
    this.changedApprovals.add(approval.id);
  }

  record<T extends NewRequestEvent['type']>(
    type: T,
    data: Extract<NewRequestEvent, { type: T }>['data'],
  ): void {
    const { actorId, now: at } = this;
    this.requestEvents.push({ requestId: this.#request.id, type, actorId, at, data } as NewRequestEvent);
  }

  /** Tells persons, each once, and never the one who acts. */
  tell(kind: NoticeKind, personIds: readonly (string | null)[], about: About = {}): void {
    const readers = new Set(personIds.filter((id) => id !== null && id !== this.actorId));
    for (const personId of readers)
      this.notices.push({
        personId: personId as string,
        kind,
        requestId: this.#request.id,
        ticketId: about.ticketId ?? null,
        approvalId: about.approvalId ?? null,
        data: about.data ?? {},
        at: this.now,
      });
  }
}
