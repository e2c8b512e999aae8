/** Closes a request whose requester did not answer in time. Called by the worker: nobody acts. */
import type { WorkContext } from '../people/work-context';
import { changeWork } from './change/change-work';
import { overdueReviews } from './request-store.server';

const BATCH = 100;

/** Closes what has run out by now, and says how many requests that were. */
export async function closeOverdueReviews(context: WorkContext): Promise<number> {
  const now = await context.database.now();
  const ids = await overdueReviews(context.database.knex, now, BATCH);
  let closed = 0;
  for (const id of ids) if (await closeReview(context, id)) closed += 1;
  return closed;
}

/** False when somebody was quicker: another worker, or the requester. */
async function closeReview(context: WorkContext, requestId: string): Promise<boolean> {
  let closed = false;
  await changeWork(context, requestId, null, (change) => {
    const { state, reviewUntil, requesterId } = change.request;
    if (state !== 'in-review' || reviewUntil === null || reviewUntil > change.now) return;
    change.record('closed-unanswered', {});
    change.changeRequest({ state: 'closed', closedAt: change.now });
    change.tell('request-closed', [requesterId]);
    closed = true;
  });
  return closed;
}
