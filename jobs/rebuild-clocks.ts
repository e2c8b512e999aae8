/** Works every stored clock out anew from its ticket's history, and mends those that differ. */
import { calendarsByIds } from '../catalog/calendar-store.server';
import type { WorkContext } from '../people/work-context';
import { eventsOfTickets } from '../tickets/history-store.server';
import { withClock } from '../tickets/ticket-clock';
import { lockTicketsAfter, saveTickets } from '../tickets/ticket-store.server';

const BATCH = 200;

/** Safe while the product runs: one batch a transaction. Says how many clocks were wrong. */
export async function rebuildClocks(context: WorkContext): Promise<number> {
  let mended = 0;
  let last = '';
  for (;;) {
    const batch = await rebuildBatch(context, last);
    mended += batch.mended;
    if (batch.last === null) return mended;
    last = batch.last;
  }
}

/** @param after id of the ticket that the batch before ended with */
async function rebuildBatch(
  context: WorkContext,
  after: string,
): Promise<{ mended: number; last: string | null }> {
  return context.database.transaction(async (trx) => {
    const tickets = await lockTicketsAfter(trx, after, BATCH);
    const ids = tickets.map((ticket) => ticket.id);
    const events = await eventsOfTickets(trx, ids);
    const calendars = await calendarsByIds(
      trx,
      tickets.map((ticket) => ticket.calendarVersionId),
    );
    const wrong = tickets.flatMap((ticket) => {
      const calendar = calendars.get(ticket.calendarVersionId);
      const own = events.filter((event) => event.ticketId === ticket.id);
      const rebuilt = calendar ? withClock(ticket, own, calendar) : ticket;
      return JSON.stringify(rebuilt) === JSON.stringify(ticket) ? [] : [rebuilt];
    });
    await saveTickets(trx, wrong);
    return { mended: wrong.length, last: ids.at(-1) ?? null };
  });
}
