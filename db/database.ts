/** What the domain knows of a database: where to read, how to change, row ids, and the one clock. */
import type { Knex } from 'knex';
import type { NumberBlocks, NumberSequence } from './number-blocks';
import type { DatabaseFailure } from './failure';

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** For reads outside a transaction; on SQLite its connections refuse to write. */
  readonly knex: Knex;
  /**
   * Runs `work` in one transaction: BEGIN IMMEDIATE on SQLite, READ COMMITTED on PostgreSQL. A failed
   * serialisation runs `work` again, so it must do nothing but database work. Transactions do not nest:
   * hand `trx` down instead.
   */
  transaction<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>;
  /**
   * Numbers for a request and its tickets that nobody else is given. They are taken ahead in blocks, outside any
   * transaction: those of a submission that comes to nothing are lost.
   */
  takeNumbers(counts: Partial<Record<NumberSequence, number>>): Promise<NumberBlocks>;
  /** Database time in milliseconds UTC, plus the offset that only tests and the demo may set. */
  now(): Promise<number>;
  /** A new row id (UUIDv7). Give the row's own instant where history is written after the fact. */
  newId(at?: number): string;
  /** What an error of a query or a transaction means; null for one that is not the database's. */
  failureOf(error: unknown): DatabaseFailure | null;
  close(): Promise<void>;
}

/** The clock of tests, of the demo's seed and of journeys; domain functions are never handed it. */
export interface MovableClock {
  /** Milliseconds added to database time. */
  setClockOffset(offset: number): void;
  /** Stops the clock at an instant; null lets it run again. */
  holdClock(instant: number | null): void;
}

export type OpenedDatabase = Database & MovableClock;

interface ClockConfig {
  /** Milliseconds added to database time from the start (`FORMWORK_CLOCK_OFFSET`). */
  readonly clockOffset?: number;
}

export interface SqliteConfig extends ClockConfig {
  readonly kind: 'sqlite';
  /** Path of the database file; memory databases cannot be shared by a writer and its readers. */
  readonly file: string;
  /** Reading connections beside the one writer. */
  readonly readers?: number;
}

export interface PostgresConfig extends ClockConfig {
  readonly kind: 'postgres';
  readonly url: string;
  readonly poolSize?: number;
  /** Milliseconds after which connecting, a statement or an answer is given up; at most 10,000. */
  readonly timeout?: number;
}

export type DatabaseConfig = SqliteConfig | PostgresConfig;
