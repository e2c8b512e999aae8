/** The department that a person belongs to, as it is called. */
import { departments } from './directory-store.server';
import type { Viewer } from './viewer';
import type { WorkContext } from './work-context';

/** Text by locale; null where the directory does not know the department. */
export async function titleOfOwnDepartment(
  { database }: Pick<WorkContext, 'database'>,
  viewer: Viewer,
): Promise<Readonly<Record<string, string>> | null> {
  const known = await departments(database.knex);
  return known.find(({ key }) => key === viewer.department)?.title ?? null;
}
