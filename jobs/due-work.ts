/** Everything that waits for the worker, in one pass: alerts, reviews, approvers, scheduled versions, tables, replays. */
import type { WorkContext } from '../people/work-context';
import { purgePutAwayItems } from '../catalog/publishing/put-away-items';
import { publishDueVersions } from '../catalog/publishing/scheduled';
import { closeOverdueReviews } from '../requests/close-review';
import { purgeBatches } from '../requests/batches/purge-batches';
import { sendWaitingRows } from '../requests/batches/send-waiting-rows';
import { purgeReplays } from '../requests/replay/purge-replays';
import { runReplays } from '../requests/replay/run-replays';
import { findMissingApprovers } from '../requests/approvals/find-missing-approvers';
import { giveDueAlerts } from './alerts';

export interface WorkDone {
  readonly alerts: number;
  readonly reviews: number;
  readonly approvals: number;
  /** Versions of items that went live. */
  readonly versions: number;
  /** Rows of batches that became requests or drafts; while it is not 0, more of them may wait. */
  readonly rows: number;
  /** Tables that nobody sent in time, and that were removed. */
  readonly tables: number;
  /** Items that were put away long ago, never published, and that were removed. */
  readonly items: number;
  /** Requests that were replayed; while it is not 0, more of them may wait. */
  readonly replayed: number;
  /** Replays that ended long ago, and that were removed. */
  readonly replays: number;
}

/** Does what is due at the database's present time. Safe to run in any number of processes at once. */
export async function runDueWork(context: WorkContext): Promise<WorkDone> {
  return {
    alerts: await giveDueAlerts(context),
    reviews: await closeOverdueReviews(context),
    approvals: await findMissingApprovers(context),
    versions: await publishDueVersions(context),
    rows: await sendWaitingRows(context),
    tables: await purgeBatches(context),
    items: await purgePutAwayItems(context),
    replayed: await runReplays(context),
    replays: await purgeReplays(context),
  };
}
