/** SQL of notices: written in the transaction that causes them, read newest first, page by key. */
import type { Knex } from 'knex';
import { beforeKey, insertMany, readJson, writeJson } from '../../db/dialect';
import { newRowId } from '../../db/row-id';
import type { PagePosition } from '../page-token';
import { shownNumber } from '../ticket-number';
import type { TicketAccess } from '../../people/permissions';
import type { NewNotice, Notice, NoticeKind } from './notice';

export async function insertNotices(trx: Knex.Transaction, notices: readonly NewNotice[]): Promise<void> {
  const rows = notices.map((notice) => ({
    id: newRowId(),
    person_id: notice.personId,
    kind: notice.kind,
    request_id: notice.requestId,
    ticket_id: notice.ticketId,
    approval_id: notice.approvalId,
    data: writeJson(notice.data),
    at: notice.at,
    read_at: null,
  }));
  await insertMany(trx, 'notices', rows);
}

/** Keys of the notices that rules have sent for a request. */
export async function noticesByRules(knex: Knex, requestId: string): Promise<ReadonlySet<string>> {
  const kind: NoticeKind = 'told-by-rule';
  const rows = await knex('notices')
    .where({ request_id: requestId, kind })
    .select<{ data: string }[]>('data');
  return new Set(rows.map(({ data }) => String(readJson<NewNotice['data']>(data).notice)));
}

interface NoticeRow {
  id: string;
  kind: string;
  at: number;
  read_at: number | null;
  request_id: string | null;
  request_number: number | null;
  ticket_id: string | null;
  ticket_number: number | null;
  ticket_prefix: string | null;
  ticket_title: string | null;
  department: string | null;
  assignee_id: string | null;
  approval_id: string | null;
  data: string;
}

/** A notice with what decides whether its reader may open the ticket. */
export type StoredNotice = Omit<Notice, 'maySeeTicket'> & { readonly ticket: TicketAccess | null };

/** At most `limit` notices of a person, newest first. */
export async function noticesOf(
  knex: Knex,
  personId: string,
  page: { readonly before: PagePosition | null; readonly limit: number; readonly unreadOnly: boolean },
): Promise<StoredNotice[]> {
  const query = knex('notices as n')
    .leftJoin('requests as r', 'r.id', 'n.request_id')
    .leftJoin('tickets as t', 't.id', 'n.ticket_id')
    .leftJoin('departments as d', 'd.key', 't.department')
    .where('n.person_id', personId)
    .orderBy([
      { column: 'n.at', order: 'desc' },
      { column: 'n.id', order: 'desc' },
    ])
    .limit(page.limit)
    .select('n.id', 'n.kind', 'n.at', 'n.read_at', 'n.request_id', 'n.ticket_id', 'n.approval_id', 'n.data')
    .select({ request_number: 'r.number', ticket_number: 't.number', ticket_prefix: 'd.ticket_prefix' })
    .select({ ticket_title: 't.title', department: 't.department', assignee_id: 't.assignee_id' });
  if (page.unreadOnly) query.whereNull('n.read_at');
  if (page.before) beforeKey(query, ['n.at', 'n.id'], [page.before.at, page.before.id]);
  return ((await query) as NoticeRow[]).map(noticeOf);
}

export async function countUnreadOf(knex: Knex, personId: string, cap: number): Promise<number> {
  const unread = knex('notices').select('id').where({ person_id: personId, read_at: null }).limit(cap);
  const [row] = await knex.from(unread.as('unread')).count<{ n: number }[]>({ n: '*' });
  return row?.n ?? 0;
}

/** Marks a person's unread notices as read: those named, or all. Returns how many changed. */
export async function markNoticesRead(
  trx: Knex.Transaction,
  personId: string,
  ids: readonly string[] | 'all',
  now: number,
): Promise<number> {
  const query = trx('notices').where('person_id', personId).whereNull('read_at');
  if (ids !== 'all') query.whereIn('id', [...ids]);
  return query.update({ read_at: now });
}

function noticeOf(row: NoticeRow): StoredNotice {
  const { department, assignee_id: assigneeId } = row;
  return {
    ticket: department === null ? null : { department, assigneeId },
    id: row.id,
    kind: row.kind as NoticeKind,
    at: row.at,
    readAt: row.read_at,
    requestId: row.request_id,
    requestNumber: row.request_number,
    ticketId: row.ticket_id,
    ticketNumber: row.ticket_prefix === null ? null : shownNumber(row.ticket_prefix, row.ticket_number ?? 0),
    ticketTitle: row.ticket_title === null ? null : readJson(row.ticket_title),
    approvalId: row.approval_id,
    data: readJson(row.data),
  };
}
