/** The same rows without knex: the statements that the stores send, recorded, and run by the bare driver. */
import type { Knex } from 'knex';
import type { Database } from '../../db/database';
import { parseDatabaseUrl } from '../../db/open-database.server';
import { openPostgresPool } from '../../db/postgres.server';
import { openSqliteWriter } from '../../db/sqlite.server';
import { storeSubmission } from '../../requests/submission/store-submission';
import { eachByClients } from './clients';
import type { PreparedRows } from './store-round';

/** A statement in the driver's own form, as knex hands it over. */
export interface Statement {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** A connection as both drivers have them, once knex has opened it with the product's settings. */
interface DriverConnection {
  /** sqlite3 */
  all?(sql: string, bindings: readonly unknown[], done: (error: Error | null) => void): void;
  /** pg */
  query?(
    statement: { readonly text: string; readonly values: readonly unknown[] },
    done: (error: Error | null) => void,
  ): void;
}

interface Pool {
  acquireConnection(): Promise<DriverConnection>;
  releaseConnection(connection: DriverConnection): Promise<void>;
}

/** Writes each submission, notes what was sent, and takes it back. */
export async function recordStatements(
  database: Database,
  rows: readonly PreparedRows[],
): Promise<Statement[][]> {
  const takenBack = new Error('Recorded');
  const recorded: Statement[][] = [];
  for (const { prepared, numbers } of rows) {
    const statements: Statement[] = [];
    const record = async (trx: Knex.Transaction): Promise<void> => {
      const note = ({ sql, bindings = [] }: Partial<Statement>): void => {
        if (sql !== undefined) statements.push({ sql, bindings });
      };
      trx.on('query', note);
      await storeSubmission(trx, prepared, numbers);
      trx.off('query', note);
      throw takenBack;
    };
    await database.transaction(record).catch((error: unknown) => {
      if (error !== takenBack) throw error;
    });
    recorded.push(statements);
  }
  return recorded;
}

export interface BareDriver {
  /** @returns milliseconds for all; each list of statements is a transaction */
  write(transactions: readonly (readonly Statement[])[]): Promise<number>;
  close(): Promise<void>;
}

/** @param clients how many write at once on PostgreSQL; SQLite has one writer */
export async function openBareDriver(databaseUrl: string, clients: number): Promise<BareDriver> {
  const config = parseDatabaseUrl(databaseUrl);
  const knex = config.kind === 'sqlite' ? openSqliteWriter(config) : openPostgresPool(config);
  const pool = knex.client as Pool;
  const count = config.kind === 'sqlite' ? 1 : clients;
  const connections = await Promise.all(Array.from({ length: count }, () => pool.acquireConnection()));
  const begin = config.kind === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN';
  return {
    async write(transactions) {
      const began = performance.now();
      await eachByClients(transactions, count, async (statements, client) => {
        const connection = connections[client];
        if (!connection) throw new Error('A client without a connection');
        await run(connection, begin);
        for (const { sql, bindings } of statements) await run(connection, sql, bindings);
        await run(connection, 'COMMIT');
      });
      return performance.now() - began;
    },
    async close() {
      await Promise.all(connections.map((connection) => pool.releaseConnection(connection)));
      await knex.destroy();
    },
  };
}

function run(connection: DriverConnection, sql: string, bindings: readonly unknown[] = []): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null): void => {
      if (error) reject(error);
      else resolve();
    };
    if (connection.all) connection.all(sql, bindings, done);
    else connection.query?.({ text: sql, values: bindings }, done);
  });
}
