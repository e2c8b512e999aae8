/** What makes differences of several requests the same: the same changes, made by the same rules and clauses. */
import { canonicalText } from '../../forms/canonical-text';
import type { Json } from '../../rules/conditions/condition';
import { effectKey, type ChangeKind, type PlanChange } from './plan-difference';
import type { Difference } from './replay-request';

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

export function categoriesOf({ changes }: Difference): readonly ChangeCategory[] {
  return [...new Set(changes.map(({ kind }) => categories[kind]))];
}

/** Tickets of single elements are told as one for each: which elements they are is somebody's answer. */
export function generalised({ changes, causes }: Difference): Difference {
  const general = changes.map((change): PlanChange =>
    'ticket' in change && change.ticket?.includes(':')
      ? ({ ...change, ticket: `${effectKey(change.ticket)}:*` } as PlanChange)
      : change,
  );
  return { causes, changes: [...new Map(general.map((each) => [textOf(each), each])).values()] };
}

/** Equal for differences of one group. @param difference as `generalised` gives it */
export function groupText({ changes, causes }: Difference): string {
  return `${changes.map(textOf).sort().join(',')};${causes.map(textOf).sort().join(',')}`;
}

function textOf(value: object): string {
  return canonicalText(value as unknown as Json);
}
