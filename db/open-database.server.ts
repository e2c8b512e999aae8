/** Opens a database by its configuration: SQLite in a file, or PostgreSQL by its URL. */
import { createClock } from './clock';
import type { Database, DatabaseConfig, OpenedDatabase, PostgresConfig, SqliteConfig } from './database';
import { rowsOf } from './dialect';
import { failureOf } from './failure';
import { giveBackNumbers, nextNumbers } from './number-blocks';
import { createNumberReserve, type NumberReserve } from './number-reserve';
import { openPostgresClock, openPostgresPool } from './postgres.server';
import { newRowId } from './row-id';
import { transactionsOn } from './run-transaction';
import { openSqliteReaders, openSqliteWriter } from './sqlite.server';

/**
 * What an address means: `postgres://…` or `postgresql://…`, else the path of an SQLite file, with or without
 * `sqlite:` in front.
 */
export function parseDatabaseUrl(url: string): DatabaseConfig {
  if (/^postgres(ql)?:\/\//.test(url)) return { kind: 'postgres', url };
  const file = url.replace(/^sqlite:(\/\/)?/, '');
  if (file === '' || /^[a-z][a-z0-9+.-]+:\/\//i.test(file))
    throw new Error('Neither a postgres:// address nor the path of an SQLite file');
  return { kind: 'sqlite', file };
}

/** Opens the database; connections are made when they are first needed, so a wrong address shows at the first use. */
export function openDatabase(config: DatabaseConfig): OpenedDatabase {
  return config.kind === 'sqlite' ? openSqlite(config) : openPostgres(config);
}

function openSqlite(config: SqliteConfig): OpenedDatabase {
  const writer = openSqliteWriter(config);
  const readers = openSqliteReaders(config);
  // SQLite runs inside this process: its time is the process's time.
  const clock = createClock(() => Promise.resolve(Date.now()), config.clockOffset);
  const transaction = transactionsOn(writer);
  const numbers = createNumberReserve((counts) => transaction((trx) => nextNumbers(trx, counts)));
  return {
    kind: 'sqlite',
    knex: readers,
    transaction,
    takeNumbers: (counts) => numbers.take(counts),
    newId: newRowId,
    failureOf,
    ...clock,
    async close() {
      await giveBack(transaction, numbers);
      // Readers first: the last connection to close writes the log back and removes it.
      await readers.destroy();
      await writer.destroy();
    },
  };
}

/** What cannot be given back is a gap among the numbers, and no reason not to close. */
async function giveBack(transaction: Database['transaction'], numbers: NumberReserve): Promise<void> {
  const rest = numbers.rest();
  if (rest.requests.length + rest.tickets.length === 0) return;
  await transaction((trx) => giveBackNumbers(trx, rest)).catch(() => undefined);
}

function openPostgres(config: PostgresConfig): OpenedDatabase {
  const pool = openPostgresPool(config);
  const clockConnection = openPostgresClock(config);
  const clock = createClock(async () => {
    const sql = `SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now`;
    const [row] = rowsOf<{ now: number }>(await clockConnection.raw(sql));
    if (!row) throw new Error('The database did not tell the time');
    return row.now;
  }, config.clockOffset);
  const transaction = transactionsOn(pool);
  const numbers = createNumberReserve((counts) => transaction((trx) => nextNumbers(trx, counts)));
  return {
    kind: 'postgres',
    knex: pool,
    transaction,
    takeNumbers: (counts) => numbers.take(counts),
    newId: newRowId,
    failureOf,
    ...clock,
    async close() {
      await Promise.all([pool.destroy(), clockConnection.destroy()]);
    },
  };
}
