/** The queues that a person works, with how much is open in each. */
import { knownDepartments } from '../../people/known-departments';
import { can } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
import { viewFilter } from './queue-filter';
import { countQueues } from './queue-store.server';

/** No badge needs to count further. */
const MOST_COUNTED = 100;

export interface MyQueue {
  readonly department: string;
  readonly title: LocalizedText;
  /** Open tickets, counted no further than 100. */
  readonly open: number;
}

/** None for a person who works no queue. Two queries, however many queues. */
export async function listMyQueues(
  context: Pick<WorkContext, 'database' | 'readOnce'>,
  viewer: Viewer,
): Promise<MyQueue[]> {
  const known = await knownDepartments(context);
  const own = known.filter(({ key, hasQueue }) => hasQueue && can(viewer, 'queue.read', { department: key }));
  if (own.length === 0) return [];
  const filters = own.map(({ key }) => viewFilter('open', key, viewer.id));
  const open = await countQueues(context.database.knex, filters, MOST_COUNTED);
  return own.map(({ key, title }, index) => ({ department: key, title, open: open[index] ?? 0 }));
}
