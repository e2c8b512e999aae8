/** PostgreSQL connections: ten by default, nothing waits longer than ten seconds, bigint is a number. */
import knex, { type Knex } from 'knex';
import pg from 'pg';
import type { PostgresConfig } from './database';

const LONGEST_WAIT = 10_000;
const BIGINT = 20;
const NUMERIC = 1700; // what SUM over bigint gives

/**
 * Lists are read in the order of an index. For a short list the planner would rather gather rows by bitmap and sort
 * them, and a short list grows. What is read lies in memory or on a solid disk, where any page costs about the same.
 */
const PLANNER = '-c enable_bitmapscan=off -c random_page_cost=1.1';

interface PostgresConnection {
  query(statement: unknown, done: (error: Error | null, result: unknown) => void): unknown;
  /** knex throws a connection away that carries this mark. */
  __knex__disposed?: unknown;
}

/** Connections of the product's work. */
export function openPostgresPool(config: PostgresConfig): Knex {
  return connect(config, config.poolSize ?? 10, Math.min(config.timeout ?? LONGEST_WAIT, LONGEST_WAIT));
}

/** One connection that only tells the time: asking for it must not wait for a pool that transactions have used up. */
export function openPostgresClock(config: PostgresConfig): Knex {
  return connect(config, 1, Math.min(config.timeout ?? LONGEST_WAIT, LONGEST_WAIT));
}

/** One connection whose statements may take as long as an index takes to build. */
export function openPostgresMigrator(config: PostgresConfig): Knex {
  return connect(config, 1, null);
}

function connect(config: PostgresConfig, connections: number, wait: number | null): Knex {
  const limits = wait === null ? {} : timeouts(wait);
  return knex({
    client: 'pg',
    connection: {
      connectionString: config.url,
      application_name: 'formwork',
      options: PLANNER,
      keepAlive: true,
      connectionTimeoutMillis: wait ?? LONGEST_WAIT,
      types: { getTypeParser: numberParser },
      ...limits,
    },
    // Messages of errors reach logs: they hold the statement, never the values bound to it.
    compileSqlOnError: false,
    acquireConnectionTimeout: wait ?? LONGEST_WAIT,
    pool: {
      min: 0,
      max: connections,
      afterCreate(connection: PostgresConnection, done: (error: Error | null, connection: unknown) => void) {
        discardWhenSilent(connection);
        done(null, connection);
      },
    },
  });
}

/** The server gives up a little before the client does, so that a slow statement ends with the server's reason. */
function timeouts(wait: number) {
  return {
    statement_timeout: Math.floor(wait * 0.8),
    lock_timeout: Math.floor(wait * 0.6),
    idle_in_transaction_session_timeout: 3 * wait,
    query_timeout: wait,
  };
}

/** Instants and counts are bigint in the database and fit a number; the driver alone would give strings. */
function numberParser(oid: number, format: string): (value: string) => unknown {
  if (oid === BIGINT || oid === NUMERIC) return Number;
  return pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text') as (value: string) => unknown;
}

/** A connection that stopped answering would answer no later query either: it is not used again. */
function discardWhenSilent(connection: PostgresConnection): void {
  const ask = connection.query.bind(connection);
  connection.query = (statement, done) =>
    ask(statement, (error, result) => {
      if (error?.message === 'Query read timeout') connection.__knex__disposed = error;
      done(error, result);
    });
}
