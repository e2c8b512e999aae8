import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { drain, listen } from './listening';
import { StartProblem } from './start-problem';

const place = { host: '127.0.0.1', port: 0 };
const opened: Server[] = [];

async function listening(
  handler: Parameters<typeof createServer>[1] = (_request, response) => response.end(),
) {
  const server = createServer(handler);
  opened.push(server);
  await listen(server, place);
  return { server, port: (server.address() as AddressInfo).port };
}
function ask(port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ port, agent: false }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve(body);
      });
    }).on('error', reject);
  });
}

describe('listening', () => {
  afterEach(() => {
    for (const server of opened.splice(0)) server.closeAllConnections();
  });

  it('says which port is taken, and how to choose another', async () => {
    const { port } = await listening();
    const problem: unknown = await listen(createServer(), { ...place, port }).catch(
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(StartProblem);
    expect(String(problem)).toContain(`Port ${port}`);
    expect(String(problem)).toContain(`PORT=${port + 1}`);
  });

  it('says what is wrong with a host that is not this machine', async () => {
    await expect(listen(createServer(), { host: '203.0.113.7', port: 0 })).rejects.toThrow(
      /Check HOST and PORT/,
    );
  });

  it('answers what is under way before it ends, and nothing new', async () => {
    let finish = (): void => undefined;
    const arrived = new Promise<void>((arrive) => {
      void listening((_request, response) => {
        finish = () => response.end('done');
        arrive();
      });
    });
    await new Promise((resolve) => setImmediate(resolve));
    const [server] = opened;
    if (!server) throw new Error('nothing listens');
    await new Promise((resolve) => (server.listening ? resolve(null) : server.once('listening', resolve)));
    const { port } = server.address() as AddressInfo;
    const answer = ask(port);
    await arrived;
    const ended = drain(server, 10_000);
    await expect(ask(port)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    finish();
    expect(await answer).toBe('done');
    await ended;
  });

  it('cuts off what takes longer than the grace', async () => {
    const { server, port } = await listening(() => undefined);
    const answer = ask(port).catch((error: unknown) => error);
    await new Promise((resolve) => server.once('request', resolve));
    await drain(server, 20);
    expect(await answer).toMatchObject({ code: 'ECONNRESET' });
  });
});
