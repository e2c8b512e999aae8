/** SQL of requests, their documents and their history. Every function takes the connection. */
import type { Knex } from 'knex';
import { beforeKey, forUpdate, insertMany, readJson, writeJson } from '../db/dialect';
import { newRowId } from '../db/row-id';
import type { PagePosition } from '../tickets/page-token';
import { readShownNumber } from '../tickets/ticket-number';
import type { NewRequestEvent, Request, RequestEvent, RequestState } from './request';

interface RequestRow {
  id: string;
  number: number;
  item_key: string;
  item_version_id: string;
  calendar_version_id: string | null;
  requester_id: string;
  subject_id: string | null;
  state: string;
  key_date: string | null;
  revision: number;
  version: number;
  submitted_at: number;
  promised_at: number | null;
  review_until: number | null;
  closed_at: number | null;
}

const headColumns = [
  'id',
  'number',
  'item_key',
  'item_version_id',
  'calendar_version_id',
  'requester_id',
  'subject_id',
  'state',
  'key_date',
  'revision',
  'version',
  'submitted_at',
  'promised_at',
  'review_until',
  'closed_at',
] as const satisfies readonly (keyof RequestRow)[];

/** The documents of a request as text: answers (classified ones sealed), facts, plan and trace without values. */
export interface RequestDocuments {
  readonly answers: string;
  readonly facts: string;
  readonly plan: string;
  readonly trace: string;
}

/** What makes a submission the same submission when it arrives again. */
export interface SubmissionKey {
  readonly requesterId: string;
  readonly idempotencyKey: string;
}

/** False when this requester has a request with this idempotency key already: nothing was stored. */
export async function insertRequest(
  trx: Knex.Transaction,
  request: Request,
  documents: RequestDocuments,
  submission: { readonly idempotencyKey: string; readonly bodyHash: string },
): Promise<boolean> {
  const row = {
    ...rowOf(request),
    ...documents,
    idempotency_key: submission.idempotencyKey,
    body_hash: submission.bodyHash,
  };
  const inserted: unknown[] = await trx('requests')
    .insert(row)
    .onConflict(['requester_id', 'idempotency_key'])
    .ignore()
    .returning('id');
  return inserted.length === 1;
}

/** Writes what the life of a request changes: state, version and the instants that go with them. */
export async function saveRequest(trx: Knex.Transaction, request: Request): Promise<void> {
  await trx('requests').where({ id: request.id }).update({
    state: request.state,
    version: request.version,
    review_until: request.reviewUntil,
    closed_at: request.closedAt,
  });
}

/** Puts other answers, with what was planned from them, in the place of those before. */
export async function replaceAnswers(
  trx: Knex.Transaction,
  request: Request,
  documents: RequestDocuments,
): Promise<void> {
  await trx('requests')
    .where({ id: request.id })
    .update({
      ...documents,
      revision: request.revision,
      subject_id: request.subjectId,
      key_date: request.keyDate,
      calendar_version_id: request.calendarVersionId,
      promised_at: request.promisedAt,
    });
}

/** Lets a parked request begin: all of its row but what makes it this submission. */
export async function reopenRequest(
  trx: Knex.Transaction,
  request: Request,
  documents: RequestDocuments,
): Promise<void> {
  await trx('requests')
    .where({ id: request.id })
    .update({ ...rowOf(request), ...documents });
}

export async function findRequest(knex: Knex, id: string): Promise<Request | null> {
  const row = await knex<RequestRow>('requests')
    .where({ id })
    .select(...headColumns)
    .first();
  return row ? requestOf(row) : null;
}

/** @param address the request's id, or its number as people read it: `REQ-318` */
export async function findRequestAt(knex: Knex, address: string): Promise<Request | null> {
  const shown = readShownNumber(address);
  if (!shown) return findRequest(knex, address);
  if (shown.prefix !== 'REQ') return null;
  const row = await knex<RequestRow>('requests')
    .where({ number: shown.number })
    .select(...headColumns)
    .first();
  return row ? requestOf(row) : null;
}

export async function requestsByIds(knex: Knex, ids: readonly string[]): Promise<Request[]> {
  const rows = await knex<RequestRow>('requests')
    .whereIn('id', [...new Set(ids)])
    .select(...headColumns);
  return rows.map(requestOf);
}

/** As `findRequest`, locked until the transaction ends: whatever changes a request's work begins here. */
export async function lockRequest(trx: Knex.Transaction, id: string): Promise<Request | null> {
  const query = trx<RequestRow>('requests')
    .where({ id })
    .select(...headColumns);
  const [row] = (await forUpdate(trx, query)) as RequestRow[];
  return row ? requestOf(row) : null;
}

export async function documentsOf(knex: Knex, id: string): Promise<RequestDocuments | null> {
  const row = await knex('requests')
    .where({ id })
    .first<RequestDocuments>('answers', 'facts', 'plan', 'trace');
  return row ?? null;
}

/** What lists read of the documents of their requests. */
export type ListedDocuments = Pick<RequestDocuments, 'answers' | 'facts'>;

/** By request id. */
export async function listedDocumentsOf(
  knex: Knex,
  ids: readonly string[],
): Promise<Map<string, ListedDocuments>> {
  if (ids.length === 0) return new Map();
  const rows = await knex('requests')
    .whereIn('id', [...new Set(ids)])
    .select<(ListedDocuments & { id: string })[]>('id', 'answers', 'facts');
  return new Map(rows.map(({ id, ...documents }) => [id, documents]));
}

/** The request that this submission became, if it arrived before. */
export async function findSubmission(
  knex: Knex,
  key: SubmissionKey,
): Promise<{ id: string; number: number; bodyHash: string } | null> {
  const row = await knex('requests')
    .where({ requester_id: key.requesterId, idempotency_key: key.idempotencyKey })
    .first<{ id: string; number: number; body_hash: string }>('id', 'number', 'body_hash');
  return row ? { id: row.id, number: row.number, bodyHash: row.body_hash } : null;
}

/** A person's own requests, newest first. */
export async function requestsOf(
  knex: Knex,
  requesterId: string,
  page: {
    readonly before: PagePosition | null;
    readonly limit: number;
    readonly states: readonly RequestState[] | null;
  },
): Promise<Request[]> {
  const query = knex<RequestRow>('requests')
    .where({ requester_id: requesterId })
    .orderBy([
      { column: 'submitted_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(page.limit)
    .select(...headColumns);
  if (page.states) query.whereIn('state', [...page.states]);
  if (page.before) beforeKey(query, ['submitted_at', 'id'], [page.before.at, page.before.id]);
  return ((await query) as RequestRow[]).map(requestOf);
}

/** Ids of requests whose review has run out, oldest first. */
export async function overdueReviews(knex: Knex, now: number, limit: number): Promise<string[]> {
  const rows = await knex('requests')
    .where('state', 'in-review')
    .where('review_until', '<=', now)
    .orderBy('review_until')
    .limit(limit)
    .select<{ id: string }[]>('id');
  return rows.map((row) => row.id);
}

export async function appendRequestEvents(
  trx: Knex.Transaction,
  events: readonly NewRequestEvent[],
): Promise<void> {
  const rows = events.map((event) => ({
    id: newRowId(),
    request_id: event.requestId,
    type: event.type,
    actor_id: event.actorId,
    at: event.at,
    data: writeJson(event.data),
  }));
  await insertMany(trx, 'request_events', rows);
}

/** Oldest first. */
export async function eventsOfRequestItself(knex: Knex, requestId: string): Promise<RequestEvent[]> {
  const rows = await knex('request_events')
    .where({ request_id: requestId })
    .orderBy(['at', 'id'])
    .select<{ id: string; type: string; actor_id: string | null; at: number; data: string }[]>('*');
  return rows.map(
    (row) =>
      ({
        id: row.id,
        requestId,
        type: row.type,
        actorId: row.actor_id,
        at: row.at,
        data: readJson(row.data),
      }) as RequestEvent,
  );
}

function requestOf(row: RequestRow): Request {
  return {
    id: row.id,
    number: row.number,
    itemKey: row.item_key,
    itemVersionId: row.item_version_id,
    calendarVersionId: row.calendar_version_id,
    requesterId: row.requester_id,
    subjectId: row.subject_id,
    state: row.state as RequestState,
    keyDate: row.key_date,
    revision: row.revision,
    version: row.version,
    submittedAt: row.submitted_at,
    promisedAt: row.promised_at,
    reviewUntil: row.review_until,
    closedAt: row.closed_at,
  };
}

function rowOf(request: Request) {
  return {
    id: request.id,
    number: request.number,
    item_key: request.itemKey,
    item_version_id: request.itemVersionId,
    calendar_version_id: request.calendarVersionId,
    requester_id: request.requesterId,
    subject_id: request.subjectId,
    state: request.state,
    key_date: request.keyDate,
    revision: request.revision,
    version: request.version,
    submitted_at: request.submittedAt,
    promised_at: request.promisedAt,
    review_until: request.reviewUntil,
    closed_at: request.closedAt,
  } satisfies Record<keyof RequestRow, string | number | null>;
}
