/** The departments of the company: read once, however many parts of a page ask for them. */
import { departments } from './directory-store.server';
import type { Department } from './directory-store.server';
import type { WorkContext } from './work-context';

export function knownDepartments({
  database,
  readOnce,
}: Pick<WorkContext, 'database' | 'readOnce'>): Promise<readonly Department[]> {
  if (!readOnce) return departments(database.knex);
  readOnce.departments ??= departments(database.knex);
  return readOnce.departments;
}
