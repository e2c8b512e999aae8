/** A replay: stored requests of an item under another version of it, done in the background page by page. */
import type { ProductText } from '../../forms/locale';
import type { ChangeCategory } from './difference-group';
import type { ReplayTally } from './replay-tally';
import type { Coverage } from '../coverage/coverage';

export type ReplayState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';

/** How many days a replay can reach back; null is everything. */
export const replayDays = [30, 90, 365, null] as const;
export type ReplayDays = (typeof replayDays)[number];

export interface Replay {
  readonly id: string;
  readonly itemKey: string;
  /** Id of the person who asked for it. */
  readonly askedBy: string;
  /** Null for a draft. */
  readonly itemVersionId: string | null;
  /** Null for a version. */
  readonly draftRevision: number | null;
  /** Of the content that is replayed. */
  readonly hash: string;
  readonly days: ReplayDays;
  /** The period, milliseconds UTC: requests from one instant up to before the other. */
  readonly from: number;
  readonly until: number;
  readonly state: ReplayState;
  /** Requests in the period when it was asked for, and those that are looked at. */
  readonly total: number;
  readonly done: number;
  readonly tally: ReplayTally;
  readonly coverage: Coverage;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

export const unfinishedStates: readonly ReplayState[] = ['waiting', 'running'];

export function isUnfinished({ state }: Pick<Replay, 'state'>): boolean {
  return unfinishedStates.includes(state);
}

/** Requests that change in the same way by the same cause, as they are stored. */
export interface StoredGroup {
  readonly key: string;
  readonly secret: boolean;
  /** It only follows from other changes. */
  readonly knockOn: boolean;
  readonly kinds: readonly ChangeCategory[];
  readonly changes: readonly ProductText[];
  readonly causes: readonly ProductText[];
  readonly requests: number;
}

/** A request that changes, and a group of its changes. */
export interface ReplayCase {
  readonly requestId: string;
  readonly groupKey: string;
  readonly submittedAt: number;
}
