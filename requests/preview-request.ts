/** What submitting would create now, cut to what its requester may see, with the answers that caused each ticket. */
import { liveCalendars } from '../catalog/calendar-store.server';
import { findLiveItem, loadItemVersion } from '../catalog/item-store.server';
import type { ItemVersion } from '../catalog/item-store.server';
import { knownDepartments } from '../people/known-departments';
import { notFound } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { Answers } from '../rules/facts';
import type { AnswerError } from '../rules/plan';
import { answersOfDraft, openAnswers } from './answers-at-rest';
import { situationOf } from './approvals/approver-situation';
import { learnApprovers } from './approvals/find-approvers';
import { demandOwn } from './drafts/draft';
import type { OpenDraft } from './drafts/draft';
import { findDraft } from './drafts/draft-store.server';
import { promiseOfPlan } from './durations/item-promise';
import type { ItemPromise } from './durations/item-promise';
import { plainAnswers } from './plain-answers';
import { previewNotices } from './preview/preview-notices';
import type { PreviewNotice } from './preview/preview-notices';
import { previewApprovals, previewPossible, previewTickets } from './preview/preview-work';
import type { PreviewApproval, PreviewPossible, PreviewTicket } from './preview/preview-work';
import { promiseOf } from './submission/plan-promise';
import { planSubmission } from './submission/plan-submission';

/** The answers of a draft, or those sent along instead of its stored ones; or an item's without a draft. */
export type PreviewQuery =
  /** As `readDraft` has given it to this viewer. */
  | { readonly open: OpenDraft; readonly answers?: unknown }
  | { readonly draftId: string; readonly answers?: unknown }
  | { readonly itemKey: string; readonly answers: unknown };

export interface Preview {
  /** Whether it could be submitted as it stands. */
  readonly valid: boolean;
  readonly errors: readonly AnswerError[];
  /** Pointers of values that the role may not set, and of values that the answers hide. */
  readonly refused: readonly string[];
  readonly dropped: readonly string[];
  /** To be sent along on submitting, which then tells if the work became another. */
  readonly promise: string;
  /** Planned end of the last ticket that is certain, milliseconds UTC. */
  readonly promisedAt: number | null;
  /** What the item promises whatever the plan comes to; null where it promises nothing. */
  readonly itemPromise: ItemPromise | null;
  /**
   * `promise`: the requester is shown the promised time, and neither tickets nor approvals. Nor notices: their texts
   * are the item's own words about its work, and whom they go to tells who does it.
   */
  readonly showWork: 'full' | 'promise';
  readonly approvals: readonly PreviewApproval[];
  readonly tickets: readonly PreviewTicket[];
  /** Whom rules tell something once it is submitted. */
  readonly notices: readonly PreviewNotice[];
  /** Tickets that answers which are missing decide on. */
  readonly possible: readonly PreviewPossible[];
}

/** Plans half-filled answers too. @throws E-104, E-901, E-902 */
export async function previewRequest(
  context: WorkContext,
  viewer: Viewer,
  query: PreviewQuery,
): Promise<Preview> {
  const { knex } = context.database;
  const { version, answers, ...read } = await previewed(context, viewer, query);
  const now = await context.database.now();
  const [live, known] = await Promise.all([
    read.calendars ?? liveCalendars(knex),
    read.departments ?? knownDepartments(context),
  ]);
  const asked = { viewer, version, live, answers, departments: known, now, mode: 'draft' } as const;
  const planned = await planSubmission(knex, asked);
  const { json, work } = planned.plan;
  const { showWork } = version.item.document.fulfilment;
  const full = showWork === 'full';
  const dues = json.tickets.map(({ ola }) => Date.parse(ola.plannedDueAt));
  const situation = situationOf(version.item, planned.plan.facts, viewer.id);
  if (full && work) await learnApprovers(knex, work, situation);
  const shown = { db: knex, viewer, version, planned, departments: known, situation };
  return {
    valid: json.valid,
    errors: json.errors,
    refused: json.refused,
    dropped: json.dropped,
    promise: promiseOf(json, full),
    promisedAt: dues.length === 0 ? null : Math.max(...dues),
    itemPromise: promiseOfPlan(version.item, planned.plan, live.calendars, viewer),
    showWork,
    approvals: full && work ? await previewApprovals(shown, work.approvals, work.approvalTexts) : [],
    tickets: full && work ? await previewTickets(shown, work) : [],
    notices: full && work ? await previewNotices(context, shown, work) : [],
    possible: full ? previewPossible(shown, json.possible) : [],
  };
}

/** What is planned, with what was read on the way to it. */
interface Previewed extends Partial<Pick<OpenDraft, 'calendars' | 'departments'>> {
  readonly version: ItemVersion;
  readonly answers: Answers;
}

async function previewed(context: WorkContext, viewer: Viewer, query: PreviewQuery): Promise<Previewed> {
  const { knex } = context.database;
  if ('open' in query) {
    const { draft, version, calendars, departments } = query.open;
    const answers = query.answers === undefined ? draft.answers : plainAnswers(query.answers);
    return { version, answers, calendars, departments };
  }
  if ('itemKey' in query) {
    const version = await findLiveItem(knex, query.itemKey);
    if (!version) throw notFound();
    return { version, answers: plainAnswers(query.answers) };
  }
  const draft = demandOwn(viewer, 'draft.read', await findDraft(knex, query.draftId));
  const answers =
    query.answers === undefined
      ? openAnswers(context.seal, draft.answers, answersOfDraft(draft.id))
      : plainAnswers(query.answers);
  return { version: await loadItemVersion(knex, draft.itemVersionId), answers };
}
