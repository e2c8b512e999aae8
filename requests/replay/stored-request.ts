/** A request as a replay takes it: what was answered, by whom, when, under which version, and the plan that it got. */
import type { Calendars } from '../../catalog/form-for';
import type { Item } from '../../catalog/parse-item';
import type { Facts } from '../../rules/facts';
import type { PlannedApproval, PlannedTicket } from '../../rules/plan';

/** A planned ticket without its title, which quotes answers. */
export type StoredTicket = Omit<PlannedTicket, 'title'>;

/** The work of a plan, as far as a request keeps it. */
export interface StoredPlan {
  readonly approvals: readonly PlannedApproval[];
  readonly tickets: readonly StoredTicket[];
}

/** A rule that held when the request was planned. */
export interface StoredTrace {
  readonly rule: string;
  readonly result: boolean | 'unknown';
}

/** With the answers of its last revision, classified ones opened: it stays on the server. */
export interface StoredRequest {
  readonly id: string;
  readonly number: number;
  readonly requesterId: string;
  /** Milliseconds UTC. */
  readonly submittedAt: number;
  /** Of the item version that it was answered under. */
  readonly versionId: string;
  readonly item: Item;
  readonly facts: Facts;
  readonly plan: StoredPlan;
  readonly trace: readonly StoredTrace[];
  /** The live ones, and for its own place the version that it was planned in. */
  readonly calendars: Calendars;
}
