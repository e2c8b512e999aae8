import express from 'express';
import { createServer, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { healthRoutes } from './health';
import { addressOf, forwardedHeaders } from './proxies';
import { staticFiles } from './static-files';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

async function serve(...handlers: express.RequestHandler[]): Promise<string> {
  const server = createServer(
    express()
      .set('trust proxy', ['127.0.0.1'])
      .use(...handlers),
  );
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('health', () => {
  it.each([
    ['that answers yes', () => Promise.resolve(true), 200],
    ['that answers no', () => Promise.resolve(false), 503],
    ['that fails', () => Promise.reject(new Error('no database')), 503],
  ])('is as ready as a check %s', async (_name, ready, status) => {
    const base = await serve(healthRoutes({ ready }));
    expect((await fetch(`${base}/readyz`)).status).toBe(status);
    // The process lives, ready or not.
    expect((await fetch(`${base}/livez`)).status).toBe(200);
  });

  it('tells strangers nothing about the reason', async () => {
    const base = await serve(healthRoutes({ ready: () => Promise.reject(new Error('host db-7 is down')) }));
    expect(await (await fetch(`${base}/readyz`)).text()).not.toContain('db-7');
  });
});

describe('what clients say of themselves', () => {
  const echo: express.RequestHandler = (request, response) => {
    response.json({
      address: addressOf(response),
      headers: Object.keys(request.headers),
      host: request.headers.host,
    });
  };
  const headers = {
    'X-Forwarded-For': '203.0.113.9',
    'X-Forwarded-Host': 'evil.test',
    Forwarded: 'host=evil.test',
  };

  it('ends before Remix could believe it; a trusted proxy’s word on the address is kept', async () => {
    const base = await serve(forwardedHeaders('https://forms.example.com'), echo);
    const said = (await (await fetch(base, { headers })).json()) as {
      address: string;
      headers: string[];
      host: string;
    };
    expect(said.address).toBe('203.0.113.9');
    expect(said.host).toBe('forms.example.com');
    expect(said.headers.filter((name) => name.includes('forwarded'))).toEqual([]);
  });

  it('says nothing of the address where no proxy is trusted', async () => {
    const server = createServer(express().use(forwardedHeaders(null), echo));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const said = (await (await fetch(base, { headers })).json()) as { address: string; host: string };
    expect(said.address).not.toBe('203.0.113.9');
    expect(base).toContain(said.host);
  });
});

describe('the build’s files', () => {
  let base = '';
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'formwork-client-'));
    mkdirSync(path.join(folder, 'assets'));
    writeFileSync(path.join(folder, 'assets', 'root-a1b2.js'), '1');
    writeFileSync(path.join(folder, 'robots.txt'), '');
    base = await serve(staticFiles(folder), (_request, response) => response.status(404).end());
  });

  it('may be kept for good where their name holds their hash, and only there', async () => {
    expect((await fetch(`${base}/assets/root-a1b2.js`)).headers.get('Cache-Control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await fetch(`${base}/robots.txt`)).headers.get('Cache-Control')).toBe('public, max-age=3600');
  });

  it.each([
    '/assets/',
    '/assets',
    '/..%2f..%2fetc/passwd',
    '/assets/%2e%2e/%2e%2e/secret',
    '/assets/absent.js',
  ])('%s is none of them', async (place) => {
    expect((await fetch(base + place)).status).toBeGreaterThanOrEqual(403);
  });
});
