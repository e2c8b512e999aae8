/** SQL of the faults that requests wait for. */
import type { Knex } from 'knex';
import { readJson, writeJson } from '../../db/dialect';
import type { ParkedFault } from './parked-fault';

export interface StoredFault extends ParkedFault {
  readonly requestId: string;
  readonly itemKey: string;
  readonly parkedAt: number;
}

interface FaultRow {
  request_id: string;
  item_key: string;
  code: string;
  place: string;
  words: string;
  parked_at: number;
}

/** Takes the place of the fault that a request waited for before. */
export async function putFault(trx: Knex.Transaction, fault: StoredFault): Promise<void> {
  const { requestId, itemKey, code, place, words, parkedAt } = fault;
  const found = { code, place, words: writeJson(words) };
  await trx('parked_requests')
    .insert({ request_id: requestId, item_key: itemKey, parked_at: parkedAt, ...found })
    .onConflict('request_id')
    .merge(found);
}

/** Of a request that begins; one that is over keeps its own. */
export async function removeFault(trx: Knex.Transaction, requestId: string): Promise<void> {
  await trx('parked_requests').where({ request_id: requestId }).delete();
}

/** Those of requests that are still parked, oldest first. */
export async function openFaults(knex: Knex, limit: number): Promise<StoredFault[]> {
  const rows = (await knex('parked_requests as p')
    .join('requests as r', 'r.id', 'p.request_id')
    .where('r.state', 'parked')
    .orderBy(['p.parked_at', 'p.request_id'])
    .limit(limit)
    .select('p.*')) as FaultRow[];
  return rows.map((row) => ({
    requestId: row.request_id,
    itemKey: row.item_key,
    code: row.code as ParkedFault['code'],
    place: row.place,
    words: readJson(row.words),
    parkedAt: row.parked_at,
  }));
}
