/** The audit log: who tried or did what, when, from where. It never holds an answer, a password or a token. */
import type { Knex } from 'knex';
import { insertMany, writeJson } from '../db/dialect';
import { newRowId } from '../db/row-id';

/** What is done to a service: its draft, its versions, its life. `data` names the item and the version. */
export type ItemAct =
  | 'item-created'
  | 'item-draft-opened'
  | 'item-draft-edited'
  | 'item-draft-discarded'
  | 'item-draft-restored'
  | 'item-review-asked'
  | 'item-reviewed'
  | 'item-published'
  | 'item-scheduled'
  | 'item-schedule-cancelled'
  | 'item-restored'
  | 'item-retired'
  | 'item-imported'
  | 'item-replayed'
  | 'item-simulated-request';

/** Many requests at once. `data` names the item, the table and how many rows. */
export type BatchAct = 'batch-created' | 'batch-sent' | 'batch-done' | 'batch-discarded';

export interface AuditEvent {
  readonly type:
    ItemAct | BatchAct | 'sign-in' | 'sign-in-failed' | 'sign-in-limited' | 'sign-out' | 'refused-field';
  /** The person who acted, where that is known. */
  readonly actorId: string | null;
  /** Milliseconds UTC. */
  readonly at: number;
  readonly address?: string;
  /** Names of things (fields, tickets, reasons), never their values. */
  readonly data?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
}

/** Written in the transaction of what it tells about, so that one is never there without the other. */
export async function recordAudit(trx: Knex.Transaction, ...events: readonly AuditEvent[]): Promise<void> {
  const rows = events.map((event) => ({
    id: newRowId(event.at),
    type: event.type,
    actor_id: event.actorId,
    at: event.at,
    address: event.address ?? null,
    data: writeJson(event.data ?? {}),
  }));
  await insertMany(trx, 'audit_events', rows);
}
