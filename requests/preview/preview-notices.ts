/** Whom rules would tell something, found by the very steps that tell them: the change is made in memory, and read. */
import type { WorkContext } from '../../people/work-context';
import type { WorkPlan } from '../../rules/plan';
import type { ApproverSituation } from '../approvals/find-approvers';
import type { WorkChange } from '../change/work-change';
import { foreseeSubmission } from '../submission/prepare-submission';
import type { ShownPlan } from './preview-work';

/** A page names so many of those who are told, and counts the rest: a role may be held by hundreds. */
const MOST_NAMED = 3;

/** Sent as soon as the request is submitted, or the change of its answers. */
export interface PreviewNotice {
  readonly key: string;
  /** What they read, in the requester's language. */
  readonly text: string;
  /** How many are told; names of the first of them. */
  readonly told: number;
  readonly names: readonly string[];
}

/** Costs nothing where no rule tells anybody anything. */
export async function previewNotices(
  context: WorkContext,
  { viewer, version, planned, situation }: ShownPlan,
  work: WorkPlan,
): Promise<PreviewNotice[]> {
  if (work.notices.length === 0) return [];
  const change = await foreseeSubmission(context, { viewer, source: { version }, planned }, work, situation);
  return toldByRules(change, work, situation);
}

/**
 * The notices by rules that a change holds, in the order of the plan. As with those who are asked to approve, their
 * names are the requester's to know. A notice that reaches nobody is promised to nobody: its words find no one, or no
 * one who may read what it quotes.
 */
export function toldByRules(
  change: WorkChange,
  { notices }: Pick<WorkPlan, 'notices'>,
  { meant }: ApproverSituation,
): PreviewNotice[] {
  const persons = new Map([...meant.values()].flat().map((person) => [person.id, person.name]));
  const sent = change.notices.filter(({ kind }) => kind === 'told-by-rule');
  return notices.flatMap(({ key, text }) => {
    const readers = sent.filter(({ data }) => data.notice === key);
    const names = readers.slice(0, MOST_NAMED).flatMap(({ personId }) => persons.get(personId) ?? []);
    return readers.length === 0 ? [] : { key, text, told: readers.length, names };
  });
}
