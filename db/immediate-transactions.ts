/** Makes knex open SQLite transactions with BEGIN IMMEDIATE: a writer waits for its turn instead of failing late. */
import type { Knex } from 'knex';

/** The parts of a knex transaction and its client that are replaced or called here. */
interface KnexTransaction {
  trxClient: { query(connection: unknown, sql: string): Promise<unknown> };
  begin(connection: unknown): Promise<unknown>;
}
interface TransactionClient {
  transaction(...args: unknown[]): KnexTransaction;
}

export function useImmediateTransactions(knex: Knex): void {
  const client = knex.client as TransactionClient;
  const open = client.transaction;
  // A function of its own `this`: knex alters tables through an object derived from the client.
  client.transaction = function (this: TransactionClient, ...args) {
    const transaction = open.apply(this, args);
    transaction.begin = (connection) => beginImmediate(transaction.trxClient, connection);
    return transaction;
  };
}

/** A COMMIT that failed can leave the connection inside its transaction; the next one clears that away first. */
async function beginImmediate(client: KnexTransaction['trxClient'], connection: unknown): Promise<unknown> {
  const begin = 'BEGIN IMMEDIATE;';
  try {
    return await client.query(connection, begin);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('within a transaction'))) throw error;
    await client.query(connection, 'ROLLBACK;');
    return client.query(connection, begin);
  }
}
