/** A person's own notices: the list, how many are unread, and marking them as read. */
import { can, demand } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { cutPage, readPageToken } from '../page-token';
import type { Notice } from './notice';
import { countUnreadOf, markNoticesRead, noticesOf } from './notice-store.server';

const PAGE_SIZE = 30;
/** A badge says "99+" from here on, so nothing is counted further. */
export const UNREAD_CAP = 100;

export interface NoticeQuery {
  /** Where the page before ended. */
  readonly after?: string;
  readonly unreadOnly?: boolean;
}

/** Newest first, 30 a page. */
export async function listNotices(
  context: WorkContext,
  viewer: Viewer,
  query: NoticeQuery = {},
): Promise<{ rows: Notice[]; next: string | null }> {
  demand(viewer, 'notice.read', { ownerId: viewer.id });
  const before = query.after === undefined ? null : readPageToken(query.after);
  const rows = await noticesOf(context.database.knex, viewer.id, {
    before,
    limit: PAGE_SIZE + 1,
    unreadOnly: query.unreadOnly ?? false,
  });
  const notices = rows.map(({ ticket, ...notice }) => ({
    ...notice,
    maySeeTicket: ticket !== null && can(viewer, 'ticket.read', ticket),
  }));
  return cutPage(notices, PAGE_SIZE, (notice) => ({ at: notice.at, id: notice.id }));
}

/** How many are unread, counted no further than `UNREAD_CAP`. */
export function countUnread(context: WorkContext, viewer: Viewer): Promise<number> {
  demand(viewer, 'notice.read', { ownerId: viewer.id });
  return countUnreadOf(context.database.knex, viewer.id, UNREAD_CAP);
}

/** Ids of other persons' notices change nothing. Returns how many became read. */
export async function markRead(
  context: WorkContext,
  viewer: Viewer,
  ids: readonly string[] | 'all',
): Promise<number> {
  demand(viewer, 'notice.read', { ownerId: viewer.id });
  const now = await context.database.now();
  return context.database.transaction((trx) => markNoticesRead(trx, viewer.id, ids, now));
}
