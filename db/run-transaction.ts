/** Runs one transaction: refuses nesting, keeps the first error, runs a failed serialisation again. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Knex } from 'knex';
import type { Database } from './database';
import { mayBeRunAgain } from './failure';

const ATTEMPTS = 4;

/** @param writer the connections that transactions run on */
export function transactionsOn(writer: Knex): Database['transaction'] {
  const scope = new AsyncLocalStorage<{ open: boolean }>();

  async function runOnce<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
    const current = { open: true };
    let cause: { readonly error: unknown } | null = null;
    const keepCause = async (trx: Knex.Transaction): Promise<T> => {
      try {
        return await work(trx);
      } catch (error) {
        cause = { error };
        throw error;
      }
    };
    try {
      return await scope.run(current, () => writer.transaction(keepCause));
    } catch (error) {
      // A ROLLBACK that fails too (disk full, connection gone) would hide why the work failed.
      throw firstError(cause, error);
    } finally {
      current.open = false;
    }
  }

  return async (work) => {
    // On SQLite the inner transaction would wait for the outer one's connection, and the outer one for it.
    if (scope.getStore()?.open)
      throw new Error('A transaction inside a transaction: hand its trx down instead');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await runOnce(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !mayBeRunAgain(error)) throw error;
        await delay(Math.random() * 20 * attempt);
      }
    }
  };
}

function firstError(cause: { readonly error: unknown } | null, error: unknown): unknown {
  return cause ? cause.error : error;
}
