/** A person's notices with the requests that they are about: which service, and for whom. */
import { itemVersionsByIds } from '../catalog/item-store.server';
import type { Viewer } from '../people/viewer';
import type { WorkContext } from '../people/work-context';
import type { LocalizedText } from '../rules/conditions/condition';
import { approvalsAskedOf } from '../tickets/approvals/approval-store.server';
import type { Notice } from '../tickets/notices/notice';
import { listNotices, type NoticeQuery } from '../tickets/notices/read-notices';
import { subjectNames } from './reading/subject-name';
import { requestsByIds } from './request-store.server';

export interface NoticeRow extends Notice {
  readonly itemTitle: LocalizedText | null;
  /** Whom the request is about; null where the reader may not know, and where it is the requester. */
  readonly subject: string | null;
}

/** Newest first, 30 a page. @throws E-902 for a page that there is not */
export async function listMyNotices(
  context: WorkContext,
  viewer: Viewer,
  query: NoticeQuery = {},
): Promise<{ rows: NoticeRow[]; next: string | null }> {
  const { knex } = context.database;
  const { rows, next } = await listNotices(context, viewer, query);
  const ids = rows.flatMap(({ requestId }) => requestId ?? []);
  const approvalIds = rows.flatMap(({ approvalId }) => approvalId ?? []);
  const [requests, asked, names] = await Promise.all([
    requestsByIds(knex, ids),
    approvalsAskedOf(knex, viewer.id, approvalIds),
    subjectNames(knex, viewer, ids),
  ]);
  const byId = new Map(requests.map((request) => [request.id, request]));
  const versions = await itemVersionsByIds(
    knex,
    requests.map(({ itemVersionId }) => itemVersionId),
  );
  const about = (notice: Notice): Pick<NoticeRow, 'itemTitle' | 'subject'> => {
    const request = byId.get(notice.requestId ?? '');
    const item = request && versions.get(request.itemVersionId)?.item;
    if (!item) return { itemTitle: null, subject: null };
    const decisions = asked.filter((approval) => approval.id === notice.approvalId);
    // Who was told once may have moved on: only what they may still open tells them more.
    const opens = request.requesterId === viewer.id || notice.maySeeTicket || decisions.length > 0;
    const { id: requestId, requesterId } = request;
    return {
      itemTitle: item.document.title,
      subject: opens ? names({ requestId, requesterId, asked: decisions }, item) : null,
    };
  };
  return { rows: rows.map((notice) => ({ ...notice, ...about(notice) })), next };
}
