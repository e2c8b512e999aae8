/** What becomes of one piece of the work in a case, without the times: a ticket, an approval of the request, a notice. */
import type { LocalizedText } from '../../../rules/conditions/condition';
import type { CaseFacts } from '../proof-space';

export type WorkKind = 'ticket' | 'approval' | 'notice';

/** What can change of a piece that is there before and after. */
export type Aspect =
  | ('department' | 'target' | 'priority' | 'after' | 'approvals')
  | ('order' | 'approvers' | 'excludes')
  | ('to' | 'text');

/** In words that are the same for the same thing; those of the kind. */
export type WorkState = Readonly<Partial<Record<Aspect, string>>>;

export interface WorkView {
  /** What decides about it. */
  readonly reads: readonly unknown[];
  /** All of what it is made of, to be compared. */
  readonly source: unknown;
  /** What it is called; undefined where the version has no such piece. */
  readonly title: LocalizedText | undefined;
  /** Null where it does not come. */
  stateIn(facts: CaseFacts): WorkState | null;
}
