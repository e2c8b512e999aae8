/** SQL of alerts: claims one ticket whose next alert has fallen, passing over those that another worker holds. */
import type { Knex } from 'knex';
import { lockForWork } from '../../db/dialect';
import { findTicket } from '../ticket-store.server';
import type { Ticket } from '../ticket';

/** The ticket whose alert fell first, locked until the transaction ends; null when none is left. */
export async function claimDueTicket(trx: Knex.Transaction, now: number): Promise<Ticket | null> {
  const query = trx('tickets')
    .where('next_alert_at', '<=', now)
    .orderBy('next_alert_at')
    .limit(1)
    .select<{ id: string }[]>('id');
  const [row] = (await lockForWork(trx, query)) as { id: string }[];
  return row ? findTicket(trx, row.id) : null;
}
