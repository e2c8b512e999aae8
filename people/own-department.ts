/** The department that a person belongs to, as it is called. */
import { knownDepartments } from './known-departments';
import type { Viewer } from './viewer';
import type { WorkContext } from './work-context';

/** Text by locale; null where the directory does not know the department. */
export async function titleOfOwnDepartment(
  context: Pick<WorkContext, 'database' | 'readOnce'>,
  viewer: Viewer,
): Promise<Readonly<Record<string, string>> | null> {
  const known = await knownDepartments(context);
  return known.find(({ key }) => key === viewer.department)?.title ?? null;
}
