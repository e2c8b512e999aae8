/** Numbers for the tickets that a change of answers opens, taken ahead of its transaction. */
import type { Database } from '../../db/database';
import type { WorkPlan } from '../../rules/plan';
import { ticketsOfRequest } from '../../tickets/ticket-store.server';

/** Tickets of a request are only ever added by changing its answers: whoever else does that overtakes this change. */
export async function ticketNumbers(
  database: Database,
  requestId: string,
  { tickets }: WorkPlan,
): Promise<(key: string) => number> {
  const there = new Set((await ticketsOfRequest(database.knex, requestId)).map(({ key }) => key));
  const opened = tickets.filter(({ key }) => !there.has(key)).map(({ key }) => key);
  const taken = opened.length === 0 ? [] : (await database.takeNumbers({ tickets: opened.length })).tickets;
  return (key) => {
    const number = taken[opened.indexOf(key)];
    if (number === undefined) throw new Error(`No number for the ticket ${key}`);
    return number;
  };
}
