/** How many tickets each department would get from the good rows of a batch. */
import type { Knex } from 'knex';
import { departments } from '../../people/directory-store.server';
import type { LocalizedText } from '../../rules/conditions/condition';
import { departmentTitle } from '../reading/department-title';
import { ticketsOfRows } from './row-store.server';

export interface DepartmentTickets {
  readonly key: string;
  readonly title: LocalizedText;
  readonly tickets: number;
}

/** Those with the most tickets first. */
export async function ticketsByDepartment(db: Knex, batchId: string): Promise<DepartmentTickets[]> {
  const sums = new Map<string, number>();
  for (const counts of await ticketsOfRows(db, batchId))
    for (const [key, tickets] of Object.entries(counts)) sums.set(key, (sums.get(key) ?? 0) + tickets);
  const known = await departments(db);
  return [...sums]
    .map(([key, tickets]) => ({ key, title: departmentTitle(known, key), tickets }))
    .sort((one, other) => other.tickets - one.tickets || one.key.localeCompare(other.key));
}
