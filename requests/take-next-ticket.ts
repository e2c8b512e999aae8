/** Gives a worker the next ticket of a queue: the first in due order that is ready and nobody's. */
import { departments } from '../people/directory-store.server';
import { demand } from '../people/permissions';
import { isRefusal } from '../people/refusal';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { QueueFilter } from '../tickets/queue/queue-filter';
import { queuePage } from '../tickets/queue/queue-store.server';
import { shownNumber } from '../tickets/ticket-number';
import { claimTicket } from './work-ticket';

/** So many colleagues may ask at the same moment before one of them is told that nothing is left. */
const CANDIDATES = 20;

/**
 * Claims it for the viewer; where a colleague was quicker, the one after it.
 *
 * @returns its shown number (`IT-12`), or null where nothing is ready and free
 * @throws E-101 for those who do not work this queue
 */
export async function takeNextTicket(
  context: WorkContext,
  viewer: Viewer,
  department: string,
): Promise<string | null> {
  demand(viewer, 'queue.read', { department });
  const { knex } = context.database;
  const free: QueueFilter = {
    department,
    states: ['ready'],
    assignee: { is: 'none' },
    item: null,
    atRisk: false,
  };
  for (const ticket of await queuePage(knex, free, null, CANDIDATES)) {
    if (!(await claimed(context, viewer, ticket.id))) continue;
    const here = (await departments(knex)).find(({ key }) => key === department);
    return shownNumber(here?.ticketPrefix ?? department, ticket.number);
  }
  return null;
}

async function claimed(context: WorkContext, viewer: Viewer, ticketId: string): Promise<boolean> {
  try {
    await claimTicket(context, viewer, ticketId);
    return true;
  } catch (error) {
    if (isRefusal(error) && (error.code === 'E-202' || error.code === 'E-501')) return false;
    throw error;
  }
}
