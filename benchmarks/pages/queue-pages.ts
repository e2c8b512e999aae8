/** Every queue page that the screen offers: its views, and each choice of state, assignee and item in its filter. */
import {
  assigneeChoices,
  filterStates,
  queueSearch,
  readQueueQuery,
  viewSearch,
} from '../../app/queue/queue-query';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { readQueue, type QueueQuery } from '../../requests/read-queue';
import { queueViews } from '../../tickets/queue/queue-filter';

export interface QueuePage {
  /** As the address has it: `?state=ready`; empty for the open tickets. */
  readonly search: string;
  readonly query: QueueQuery;
}

/** @param items keys of what the item filter offers @param department whose queue it is */
export function offeredPages(department: string, items: readonly string[]): QueuePage[] {
  const chosen = [[], ...filterStates.map((state) => [state])].flatMap((states) =>
    assigneeChoices.flatMap((assignee) =>
      ['', ...items].map((item) => queueSearch({ states, assignee, item })),
    ),
  );
  const searches = new Set([...queueViews.map(viewSearch), ...chosen]);
  return [...searches].map((search) => ({ search, query: { ...queryOf(search), department } }));
}

function queryOf(search: string): QueueQuery {
  const { item, after, ...query } = readQueueQuery(new URLSearchParams(search));
  return { ...query, item: item || undefined, after: after ?? undefined };
}

/** The pages again, each as far on as its queue goes within `most` pages: where a list by offset becomes slow. */
export async function laterPages(
  context: WorkContext,
  viewer: Viewer,
  pages: readonly QueuePage[],
  most: number,
): Promise<QueuePage[]> {
  const later: QueuePage[] = [];
  for (const { search, query } of pages) {
    let after: string | undefined;
    for (let page = 1; page < most; page += 1) {
      const { next } = await readQueue(context, viewer, { ...query, after });
      if (next === null) break;
      after = next;
    }
    if (after !== undefined) later.push({ search: `${search} later`, query: { ...query, after } });
  }
  return later;
}
