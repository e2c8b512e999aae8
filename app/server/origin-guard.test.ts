import express from 'express';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayPass, originGuard, ownOrigins } from './origin-guard';

const PORTAL = 'https://forms.example.com';
const own = ownOrigins(PORTAL, () => 0);

/** The requests that Remix's own check was seen to let through, and their honest kin. */
const cases: { name: string; method?: string; origin?: string; fetchSite?: string; passes: boolean }[] = [
  {
    name: 'a page of the portal, by a browser of today',
    origin: PORTAL,
    fetchSite: 'same-origin',
    passes: true,
  },
  { name: 'typed by the person: no initiator', fetchSite: 'none', passes: true },
  { name: 'a page of the portal, by a browser without Sec-Fetch-Site', origin: PORTAL, passes: true },
  { name: 'another site', origin: 'https://evil.test', fetchSite: 'cross-site', passes: false },
  { name: 'another site, by a browser without Sec-Fetch-Site', origin: 'https://evil.test', passes: false },
  { name: 'a sibling of the portal', origin: 'https://x.example.com', fetchSite: 'same-site', passes: false },
  { name: 'a sandboxed frame', origin: 'null', passes: false },
  { name: 'a sandboxed frame that says so', origin: 'null', fetchSite: 'cross-site', passes: false },
  { name: 'no origin at all', passes: false },
  { name: 'the right origin on another port', origin: `${PORTAL}:8443`, passes: false },
  { name: 'the right name by plain http', origin: 'http://forms.example.com', passes: false },
  { name: 'a name that begins like the portal', origin: `${PORTAL}.evil.test`, passes: false },
  {
    name: 'looking, from another site',
    method: 'GET',
    origin: 'https://evil.test',
    fetchSite: 'cross-site',
    passes: true,
  },
  { name: 'looking at the head', method: 'HEAD', fetchSite: 'cross-site', passes: true },
];

describe('who may send what changes something', () => {
  it.each(cases)('$name: $passes', ({ method = 'POST', origin, fetchSite, passes }) => {
    expect(mayPass({ method, origin, fetchSite }, own)).toBe(passes);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'post', 'PURGE'])('%s is unsafe too', (method) => {
    expect(mayPass({ method, origin: 'https://evil.test', fetchSite: undefined }, own)).toBe(false);
  });

  it('a loopback server may be called by its names, on its own port', () => {
    const loopback = ownOrigins(null, () => 3000);
    for (const name of ['127.0.0.1', 'localhost', '[::1]'])
      expect(loopback(`http://${name}:3000`)).toBe(true);
    expect(loopback('http://127.0.0.1:3001')).toBe(false);
    expect(loopback('http://evil.test:3000')).toBe(false);
  });
});

describe('the guard in front of everything', () => {
  const app = express();
  let reached = 0;
  app.use(originGuard(own), (_request, response) => {
    reached += 1;
    response.end('reached');
  });
  const server = createServer(app);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  function post(path: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const sent = send({ port, path, method: 'POST', headers }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body });
        });
      });
      sent.on('error', reject);
      sent.end();
    });
  }

  it.each([
    ['a document', '/ui', {}],
    ['a data request', '/ui?_data=routes%2Fui', {}],
    ['a single-fetch request', '/ui.data', {}],
    ['a resource route', '/api', {}],
    ['a forged X-Forwarded-Host', '/ui', { 'X-Forwarded-Host': 'evil.test' }],
    ['a forged Host', '/ui', { Host: 'evil.test' }],
  ])('%s from another site is answered 403 with E-106, and reaches nothing', async (_name, path, headers) => {
    const before = reached;
    const { status, body } = await post(path, {
      Origin: 'https://evil.test',
      Accept: 'application/json',
      ...headers,
    });
    expect(status).toBe(403);
    expect(JSON.parse(body)).toMatchObject({ status: 403, code: 'E-106' });
    expect(reached).toBe(before);
  });

  it('a page of the portal reaches it', async () => {
    expect(await post('/ui', { Origin: PORTAL })).toEqual({ status: 200, body: 'reached' });
  });
});
