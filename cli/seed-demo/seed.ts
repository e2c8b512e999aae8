/** Makes the demo company from nothing: directory, catalog, ninety days of history, a form half filled in. */
import { publishShipped } from '../../catalog/publish-shipped';
import type { WorkContext } from '../../people/work-context';
import { seedDirectory } from './directory';
import { leaveDrafts } from './drafts';
import { liveThrough, seedDays, type Clock } from './history';

const DAY = 86_400_000;

/** @param report is told the share done, from 0 to 1 */
export async function seedDemo(
  context: WorkContext,
  clock: Clock,
  report: (share: number) => void,
): Promise<void> {
  const now = await context.database.now();
  const begin = now - (seedDays + 1) * DAY;
  const people = await seedDirectory(context, begin);
  await publishShipped(context, begin);
  await liveThrough(context, clock, people, now, report);
  await leaveDrafts(context, people);
}
