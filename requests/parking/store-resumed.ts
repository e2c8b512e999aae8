/** Stores what becomes of a parked request, as long as it is still the one that was read. */
import type { Knex } from 'knex';
import { conflict } from '../../people/refusal';
import type { WorkContext } from '../../people/work-context';
import type { Request } from '../request';
import { lockRequest, reopenRequest } from '../request-store.server';
import type { OpenedRequest } from '../submission/prepare-submission';
import { insertWork } from '../submission/store-submission';
import type { ParkedFault } from './parked-fault';
import { putFault, removeFault } from './parked-store.server';

/** @throws E-201 where somebody was quicker */
export async function storeResumed(
  { database }: WorkContext,
  request: Request,
  { change, documents }: OpenedRequest,
): Promise<void> {
  const { tickets } = await database.takeNumbers({ tickets: change.work.tickets.length });
  await database.transaction(async (trx) => {
    await demandParked(trx, request);
    await removeFault(trx, request.id);
    await reopenRequest(trx, change.request, documents);
    await insertWork(trx, change, tickets);
  });
}

/** The rules failed again, perhaps on something else. @throws E-201 where somebody was quicker */
export async function storeStillParked(
  { database }: WorkContext,
  request: Request,
  fault: ParkedFault,
): Promise<void> {
  const { id: requestId, itemKey } = request;
  const parkedAt = await database.now();
  await database.transaction(async (trx) => {
    await demandParked(trx, request);
    await putFault(trx, { ...fault, requestId, itemKey, parkedAt });
  });
}

async function demandParked(trx: Knex.Transaction, { id, version }: Request): Promise<void> {
  const now = await lockRequest(trx, id);
  if (now?.state !== 'parked' || now.version !== version) throw conflict('E-201');
}
