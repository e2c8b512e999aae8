/** What makes differences of several requests the same: the same changes, made by the same rules and clauses. */
import { canonicalText } from '../../forms/canonical-text';
import type { Json } from '../../rules/conditions/condition';
import { effectKey, type ChangeKind, type PlanChange } from './plan-difference';
import type { Difference, Outcome } from './replay-request';

/** What replays count requests by; one request may be in several. */
export const changeCategories = ['gain', 'lose', 'move', 'change', 'undecided', 'refused'] as const;
export type ChangeCategory = (typeof changeCategories)[number];

const categories: Readonly<Record<ChangeKind, ChangeCategory>> = {
  gained: 'gain',
  lost: 'lose',
  due: 'move',
  start: 'move',
  target: 'move',
  calendar: 'move',
  department: 'change',
  priority: 'change',
  prerequisites: 'change',
  approvals: 'change',
  undecided: 'undecided',
  refused: 'refused',
};

export function categoriesOf(differences: readonly Pick<Difference, 'changes'>[]): readonly ChangeCategory[] {
  return [...new Set(differences.flatMap(({ changes }) => changes.map(({ kind }) => categories[kind])))];
}

/** Whether it only follows from other changes of the same plan. */
export function isKnockOn({ causes }: Difference): boolean {
  return causes.length > 0 && causes.every(({ kind }) => kind === 'follows');
}

/**
 * As groups know differences. Tickets of single elements are told as one for each, for which elements they are is
 * somebody's answer; tickets that only follow others are not told apart.
 */
function generalised(difference: Difference): readonly Difference[] {
  const { changes, causes } = difference;
  const knockOn = isKnockOn(difference);
  const general = changes.map((change): PlanChange => {
    if (!('ticket' in change) || change.ticket === null) return change;
    if (knockOn) return { ...change, ticket: EVERY } as PlanChange;
    const isElement = change.ticket.includes(':');
    return isElement ? ({ ...change, ticket: `${effectKey(change.ticket)}:*` } as PlanChange) : change;
  });
  const once = [...new Map(general.map((each) => [textOf(each), each])).values()];
  return knockOn ? once.map((change) => ({ causes, changes: [change] })) : [{ causes, changes: once }];
}

/** Stands for the tickets that follow others. */
export const EVERY = '*';

/** Equal for differences of one group. @param difference as `generalised` gives it */
function groupText({ changes, causes }: Difference): string {
  return `${changes.map(textOf).sort().join(',')};${causes.map(textOf).sort().join(',')}`;
}

function textOf(value: object): string {
  return canonicalText(value as unknown as Json);
}

/** A difference of one request, with the key of its group. */
export interface GroupedDifference {
  readonly key: string;
  readonly difference: Difference;
  readonly secret: boolean;
}

export function groupsIn({ open, secret }: Pick<Outcome, 'open' | 'secret'>): readonly GroupedDifference[] {
  const grouped = (differences: readonly Difference[], isSecret: boolean) =>
    differences.flatMap(generalised).map((difference) => ({
      key: `${isSecret ? 'secret' : 'open'} ${groupText(difference)}`,
      difference,
      secret: isSecret,
    }));
  return [...grouped(open, false), ...grouped(secret, true)];
}
