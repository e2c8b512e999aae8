/** The one way in which a stored request's work changes: lock, decide, let follow what follows, tell of it, write. */
import type { Knex } from 'knex';
import { calendarsByIds } from '../../catalog/calendar-store.server';
import { notFound } from '../../people/refusal';
import type { WorkContext } from '../../people/work-context';
import { eventsOfTickets } from '../../tickets/history-store.server';
import { approverSituation } from '../approvals/approver-situation';
import { lockRequest } from '../request-store.server';
import { lockWork, saveChange } from './change-store.server';
import { refreshClocks } from './refresh-clocks';
import { reviewEnd } from './review-end';
import { settle } from './settle';
import { WorkChange } from './work-change';

/**
 * Runs `decide` on the locked work of a request and stores what it changed together with what follows from it.
 * A refusal thrown by `decide` leaves everything as it was.
 *
 * @param actorId null where the product itself acts
 * @param tell tells what hangs on all that has followed, such as who has been asked by then
 * @throws E-104 when the request does not exist
 */
export async function changeWork(
  context: WorkContext,
  requestId: string,
  actorId: string | null,
  decide: (change: WorkChange, trx: Knex.Transaction) => void | Promise<void>,
  tell?: (change: WorkChange, trx: Knex.Transaction) => Promise<void>,
): Promise<void> {
  await context.database.transaction(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (!request) throw notFound();
    const work = await lockWork(trx, requestId);
    // Asked under the lock, so that the order of events is the order of their instants.
    const change = new WorkChange(request, work, actorId, await context.database.now());
    await decide(change, trx);
    await settle(change, {
      db: trx,
      situation: () => approverSituation(context, trx, request),
      reviewUntil: (now) => reviewEnd(trx, request, now),
    });
    await tell?.(change, trx);
    await renewClocks(trx, change);
    await saveChange(trx, change);
  });
}

async function renewClocks(trx: Knex.Transaction, change: WorkChange): Promise<void> {
  const ids = [...change.changedTickets];
  if (ids.length === 0) return;
  const calendarIds = ids.flatMap((id) => change.ticket(id)?.calendarVersionId ?? []);
  refreshClocks(change, await eventsOfTickets(trx, ids), await calendarsByIds(trx, calendarIds));
}
