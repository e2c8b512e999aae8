/** What another version of its item would have made of one stored request. */
import type { Item } from '../../catalog/parse-item';
import { canonicalText } from '../../forms/canonical-text';
import { classifiedKeys } from '../../forms/field-access';
import { firstKeyOf } from '../../forms/json-pointer';
import type { Json } from '../../rules/conditions/condition';
import { sameValue } from '../../rules/conditions/same-value';
import { readsAnswers } from '../reading/reads-answers';
import { findCauses, type Cause, type PlanSide } from './find-causes';
import { planDifference, type PlanChange } from './plan-difference';
import { replan, type Replanned } from './replan';
import type { StoredPlan, StoredRequest } from './stored-request';

/** Changes that have the same causes. */
export interface Difference {
  readonly changes: readonly PlanChange[];
  readonly causes: readonly Cause[];
}

export interface Outcome {
  /** What would have been the same whatever was answered in confidence. */
  readonly open: readonly Difference[];
  /** What hangs on classified answers: it is counted and never told of anybody. */
  readonly secret: readonly Difference[];
  readonly after: Pick<Replanned, 'work'>;
  /** Keys of fields whose answers the version does not take, and of those that it would ask for; none classified. */
  readonly dropped: readonly string[];
  readonly missing: readonly string[];
}

export function replayRequest(stored: StoredRequest, next: Item): Outcome {
  const after = replan(stored, next);
  const [dropped, missing] = [
    openFields(stored, next, after.dropped),
    openFields(stored, next, after.missing),
  ];
  return { ...differencesOf(stored, next, after), after, dropped, missing };
}

function differencesOf(
  stored: StoredRequest,
  next: Item,
  after: Replanned,
): Pick<Outcome, 'open' | 'secret'> {
  const { item, facts, plan } = stored;
  const changes = changesOf(plan, after);
  if (changes.length === 0) return { open: [], secret: [] };
  const { workingDays } = after;
  const before = { rules: item.rules, facts, pending: new Set<string>(), workingDays, work: plan };
  const hidden = [...new Set([...hiddenIn(item), ...hiddenIn(next)])];
  if (hidden.length === 0) return { open: differencesBetween(before, next, after, changes), secret: [] };
  const blind = { before: replan(stored, item, hidden), after: replan(stored, next, hidden) };
  const certain = certainChanges(blind, [item, next], hidden);
  const [open, secret] = [
    changes.filter((change) => certain.some((each) => sameValue(each, change))),
    changes.filter((change) => !certain.some((each) => sameValue(each, change))),
  ];
  const blindBefore = { ...before, pending: blind.before.pending, work: blind.before.work ?? plan };
  return {
    open: differencesBetween(blindBefore, next, blind.after, open),
    secret: differencesBetween(before, next, after, secret),
  };
}

/** That an option is no longer there tells what somebody chose. */
function openFields({ item }: StoredRequest, next: Item, pointers: readonly string[]): readonly string[] {
  const classified = new Set([...classifiedKeys(item.form), ...classifiedKeys(next.form)]);
  return [...new Set(pointers.map(firstKeyOf))].filter((key) => !classified.has(key));
}

function changesOf(plan: StoredPlan, { work, refused }: Replanned): readonly PlanChange[] {
  // A request that was parked got no work either.
  const hadWork = plan.tickets.length + plan.approvals.length > 0;
  if (refused) return hadWork ? [{ kind: 'refused', ...refused }] : [];
  return work ? planDifference(plan, work) : [];
}

function differencesBetween(
  before: PlanSide<StoredPlan>,
  { rules }: Item,
  { work, facts, pending, workingDays }: Replanned,
  changes: readonly PlanChange[],
): readonly Difference[] {
  const found = new Map<string, Difference>();
  for (const change of changes) {
    const causes = work ? findCauses(before, { rules, facts, pending, workingDays, work }, change) : [];
    const key = canonicalText(causes as unknown as Json);
    const known = found.get(key) ?? { changes: [], causes };
    found.set(key, { causes, changes: [...known.changes, change] });
  }
  return [...found.values()];
}

/** What both versions come to without knowing the classified answers: what is certain then, is so for any. */
function certainChanges(
  { before, after }: { readonly before: Replanned; readonly after: Replanned },
  items: readonly Item[],
  hidden: readonly string[],
): readonly PlanChange[] {
  if (!before.work && !after.refused) return [];
  const changes = changesOf(before.work ?? { approvals: [], tickets: [] }, after);
  // An approval of which nobody knows whether it is asked stands in no plan.
  const asksBlindly = items.some((item) => approvalsRead(item, hidden));
  return asksBlindly ? changes.filter(({ kind }) => kind !== 'approvals') : changes;
}

function approvalsRead({ rules }: Item, hidden: readonly string[]): boolean {
  const keys = new Set(hidden);
  const asked = [
    ...rules.document.approvals,
    ...rules.rules.flatMap(({ tickets }) => tickets.flatMap(({ effect }) => effect.approvals ?? [])),
  ];
  return asked.some(({ when }) => readsAnswers(when ?? true, keys));
}

const hiddenKeys = new WeakMap<Item, readonly string[]>();

/** Keys of the classified fields that its work hangs on. */
function hiddenIn(item: Item): readonly string[] {
  const known = hiddenKeys.get(item);
  if (known) return known;
  const read = new Set(item.rules.table.facts.flatMap(([root, key]) => (root === 'answers' ? [key] : [])));
  const readsAll = item.rules.table.facts.some(
    ([root, key]) => root === undefined || (root === 'answers' && key === undefined),
  );
  const keys = classifiedKeys(item.form).filter((key) => readsAll || read.has(key));
  hiddenKeys.set(item, keys);
  return keys;
}
