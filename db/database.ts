/** What the domain knows of a database: where to read, how to change, and the one clock. */
import type { Knex } from 'knex';

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** For reads outside a transaction. */
  readonly knex: Knex;
  /** Runs `work` in one transaction: BEGIN IMMEDIATE on SQLite, READ COMMITTED on PostgreSQL. */
  transaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>;
  /** Database time in milliseconds UTC, plus the offset that only tests and the demo may set. */
  now(): Promise<number>;
  close(): Promise<void>;
}
