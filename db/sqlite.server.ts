/** SQLite connections: one writer, and readers beside it that never wait for it (write-ahead log). */
import knex, { type Knex } from 'knex';
import type { SqliteConfig } from './database';
import { useImmediateTransactions } from './immediate-transactions';

interface SqliteConnection {
  exec(sql: string, done: (error: Error | null) => void): void;
}

/** The write-ahead log grows to 40 MB before it is written back; the default of 4 MB costs more than the sync. */
const CHECKPOINT_PAGES = 10_000;
const SHARED = ['busy_timeout = 5000', 'temp_store = MEMORY', 'cache_size = -65536'];
const WRITER = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  `wal_autocheckpoint = ${CHECKPOINT_PAGES}`,
];

export function openSqliteWriter(config: SqliteConfig): Knex {
  const writer = connect(config, 1, [...SHARED, ...WRITER]);
  useImmediateTransactions(writer);
  return writer;
}

export function openSqliteReaders(config: SqliteConfig): Knex {
  return connect(config, config.readers ?? 3, [...SHARED, 'query_only = ON']);
}

/** A writer for migrations: tables may be rebuilt while others refer to them, so references are checked at the end. */
export function openSqliteMigrator(config: SqliteConfig): Knex {
  const migrator = connect(config, 1, [...SHARED, ...WRITER, 'foreign_keys = OFF']);
  useImmediateTransactions(migrator);
  return migrator;
}

function connect(config: SqliteConfig, connections: number, pragmas: readonly string[]): Knex {
  if (config.file === ':memory:') throw new Error('A memory database cannot be shared by writer and readers');
  const setUp = pragmas.map((pragma) => `PRAGMA ${pragma};`).join('\n');
  return knex({
    client: 'sqlite3',
    connection: { filename: config.file },
    useNullAsDefault: true,
    // Messages of errors reach logs: they hold the statement, never the values bound to it.
    compileSqlOnError: false,
    acquireConnectionTimeout: 10_000,
    pool: {
      min: 0,
      max: connections,
      afterCreate(connection: SqliteConnection, done: (error: Error | null, connection: unknown) => void) {
        connection.exec(setUp, (error) => done(error, connection));
      },
    },
  });
}
