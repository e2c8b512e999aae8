import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { failureOf } from './failure';
import { openDatabase } from './open-database.server';

/** A way to the server that can be made to swallow everything, as a broken network does. */
class Tunnel {
  readonly #sockets: Socket[] = [];
  readonly #server: Server;
  constructor(port: number) {
    this.#server = createServer((client) => {
      const server = connect(port, '127.0.0.1');
      client.pipe(server).pipe(client);
      for (const socket of [client, server]) this.#sockets.push(socket.on('error', () => socket.destroy()));
    });
  }
  async open(): Promise<number> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return (this.#server.address() as { port: number }).port;
  }
  /** Connections made so far go silent; new ones work. */
  silence(): void {
    for (const socket of this.#sockets) socket.unpipe().pause();
  }
  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

describe('a PostgreSQL that does not answer', () => {
  const target = new URL(inject('postgresUrl'));
  const tunnel = new Tunnel(Number(target.port));
  const through = new URL(target);
  beforeAll(async () => {
    through.port = String(await tunnel.open());
  });
  afterAll(() => {
    tunnel.close();
  });

  it('is given up when its time is over, and its connection is not used again', async () => {
    const waits = [1_500, 500];
    const databases = waits.map((timeout) =>
      openDatabase({ kind: 'postgres', url: through.href, poolSize: 1, timeout }),
    );
    await Promise.all(databases.map(({ knex }) => knex.raw('SELECT 1')));
    tunnel.silence();
    const givenUp: unknown[] = [];
    await Promise.all(
      databases.map(({ knex }, at) =>
        knex.raw('SELECT 2').catch((error: unknown) => givenUp.push([waits[at], failureOf(error)])),
      ),
    );
    // The more patient one later, though it was asked first: it is their own time that ends them.
    expect(givenUp).toEqual([
      [500, 'timeout'],
      [1_500, 'timeout'],
    ]);
    await Promise.all(databases.map(({ knex }) => expect(knex.raw('SELECT 3')).resolves.toBeDefined()));
    await Promise.all(databases.map((database) => database.close()));
  });

  it('ends a statement that takes too long', async () => {
    const database = openDatabase({ kind: 'postgres', url: target.href, timeout: 500 });
    const slow = database.knex.raw('SELECT pg_sleep(5)');
    await expect(slow).rejects.toSatisfy((error) => failureOf(error) === 'timeout');
    await database.close();
  });

  it('keeps the reason when the connection dies inside a transaction, and recovers', async () => {
    const database = openDatabase({ kind: 'postgres', url: target.href });
    const work = database.transaction((trx) => trx.raw('SELECT pg_terminate_backend(pg_backend_pid())'));
    await expect(work).rejects.toSatisfy((error) => failureOf(error) === 'unreachable');
    await expect(database.transaction((trx) => trx.raw('SELECT 1'))).resolves.toBeDefined();
    await database.close();
  });

  it('is unreachable where nobody listens', async () => {
    const nobody = new URL(target);
    nobody.port = '1';
    const database = openDatabase({ kind: 'postgres', url: nobody.href });
    await expect(database.knex.raw('SELECT 1')).rejects.toSatisfy(
      (error) => failureOf(error) === 'unreachable',
    );
    await database.close();
  });
});
