/** What a page shows of a plan: made on the server, cut to what the viewer may see, in the viewer's language. */
import type { ItemPromise } from '../../requests/durations/item-promise';
import type { PreviewNotice } from '../../requests/preview/preview-notices';

export interface PlanLine {
  readonly key: string;
  readonly title: string;
  /** Milliseconds UTC. */
  readonly dueAt: number;
  /** Decisions that it waits for. */
  readonly approvals: number;
  /** Titles of the tickets before it. */
  readonly after: readonly string[];
  /** What its due time counts from: `8 working hours after Create the account`. */
  readonly target: string;
  /** The answers that opened it, a clause each; none where it is always opened. */
  readonly because: readonly string[];
  readonly expedited: boolean;
}

/** The tickets of one department. */
export interface PlanLane {
  readonly department: string;
  readonly title: string;
  readonly lines: readonly PlanLine[];
}

export interface PlanDecision {
  readonly key: string;
  readonly title: string;
  /** Names of the persons asked; the first who gives it decides. */
  readonly who: readonly string[];
  /** Title of the ticket that waits for it; null where the whole request does. */
  readonly ticket: string | null;
}

export interface PlanView {
  /** Sent along on submitting, which then tells if the plan has become another. */
  readonly promise: string;
  /** Planned end of the last ticket, milliseconds UTC; null while nothing is known. */
  readonly promisedAt: number | null;
  /** What the service promises by itself, whatever the plan comes to. */
  readonly itemPromise: ItemPromise | null;
  /** `promise`: the viewer sees when it will be ready, not who does what. */
  readonly showWork: 'full' | 'promise';
  readonly lanes: readonly PlanLane[];
  readonly decisions: readonly PlanDecision[];
  /** Whom rules tell something once it is submitted. */
  readonly notices: readonly PreviewNotice[];
  /** Tickets of which answers that are missing decide. */
  readonly open: number;
}

export function ticketCount({ lanes }: PlanView): number {
  return lanes.reduce((sum, { lines }) => sum + lines.length, 0);
}

export function ticketKeys({ lanes }: PlanView): ReadonlySet<string> {
  return new Set(lanes.flatMap(({ lines }) => lines.map(({ key }) => key)));
}
