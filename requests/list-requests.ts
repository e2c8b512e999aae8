/** A person's own requests with their progress, newest first, page by key. */
import { itemVersionsByIds } from '../catalog/item-store.server';
import { demand } from '../people/permissions';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { LocalizedText } from '../rules/conditions/condition';
import { cutPage, readPageToken } from '../tickets/page-token';
import type { Progress } from '../tickets/request-work';
import { progressOfRequests } from '../tickets/ticket-store.server';
import { subjectNames } from './reading/subject-name';
import { openRequestStates, requestStates } from './request';
import type { RequestState } from './request';
import { requestsOf } from './request-store.server';

const PAGE_SIZE = 20;
/** No badge needs to count further. */
const MOST_COUNTED = 100;

export interface RequestQuery {
  readonly only?: 'open' | 'closed';
  /** Where the page before ended. */
  readonly after?: string;
}

export interface RequestRow {
  readonly id: string;
  readonly number: number;
  readonly itemKey: string;
  readonly itemTitle: LocalizedText;
  /** Whom it is about; null where that is the requester. */
  readonly subject: string | null;
  readonly state: RequestState;
  readonly keyDate: string | null;
  /** Milliseconds UTC. */
  readonly submittedAt: number;
  readonly promisedAt: number | null;
  readonly progress: Progress;
  /** Still open after the promised time. */
  readonly late: boolean;
}

/** 20 a page. @throws E-902 for a page that there is not */
export async function listMyRequests(
  context: WorkContext,
  viewer: Viewer,
  query: RequestQuery = {},
): Promise<{ rows: RequestRow[]; next: string | null }> {
  demand(viewer, 'request.list', { ownerId: viewer.id });
  const { knex } = context.database;
  const before = query.after === undefined ? null : readPageToken(query.after);
  const found = await requestsOf(knex, viewer.id, {
    before,
    limit: PAGE_SIZE + 1,
    states: statesOf(query.only),
  });
  const page = cutPage(found, PAGE_SIZE, (request) => ({ at: request.submittedAt, id: request.id }));
  const ids = page.rows.map((request) => request.id);
  const [versions, progress, subjects, now] = await Promise.all([
    itemVersionsByIds(
      knex,
      page.rows.map((request) => request.itemVersionId),
    ),
    progressOfRequests(knex, ids),
    subjectNames(knex, viewer, ids),
    context.database.now(),
  ]);
  const rows = page.rows.map((request) => {
    const { id, number, itemKey, state, keyDate, submittedAt, promisedAt, requesterId } = request;
    const item = versions.get(request.itemVersionId)?.item;
    const unnamed = { en: itemKey, 'zh-CN': itemKey };
    return {
      id,
      number,
      itemKey,
      itemTitle: item?.document.title ?? unnamed,
      subject: item ? subjects({ requestId: id, requesterId }, item) : null,
      state,
      keyDate,
      submittedAt,
      promisedAt,
      progress: progress.get(id) ?? { done: 0, total: 0 },
      late: (state === 'in-progress' || state === 'awaiting-confirmation') && (promisedAt ?? now) < now,
    };
  });
  return { rows, next: page.next };
}

/** How many of them are open, counted no further than 100. */
export async function countMyRequests(context: WorkContext, viewer: Viewer): Promise<number> {
  demand(viewer, 'request.list', { ownerId: viewer.id });
  const page = { before: null, limit: MOST_COUNTED, states: openRequestStates };
  return (await requestsOf(context.database.knex, viewer.id, page)).length;
}

function statesOf(only: RequestQuery['only']): readonly RequestState[] | null {
  if (only === undefined) return null;
  const open: readonly RequestState[] = openRequestStates;
  return only === 'open' ? open : requestStates.filter((state) => !open.includes(state));
}
