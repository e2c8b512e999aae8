import express, { type Request, type Response } from 'express';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nonceOf, securityHeaders } from './security-headers';

describe.each([
  ['https', true],
  ['plain http', false],
])('headers over %s', (_name, https) => {
  const app = express();
  app.use(securityHeaders(https), (request: Request, response: Response) => {
    if (request.path === '/fault') throw new Error('fault');
    response.send(nonceOf(response));
  });
  const server = createServer(app);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  const get = (path: string): Promise<globalThis.Response> =>
    fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

  it('let only scripts and styles with this response’s nonce run, and no eval', async () => {
    const response = await get('/');
    const nonce = await response.text();
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}';`);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
    expect(policy).toContain("style-src-attr 'unsafe-inline'");
    for (const part of [
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toContain('unsafe-eval');
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain('unsafe-inline');
  });

  it('carry a nonce of their own, every time', async () => {
    const nonces = await Promise.all(Array.from({ length: 200 }, async () => (await get('/')).text()));
    expect(new Set(nonces).size).toBe(200);
  });

  it('are not stored, not sniffed, and send no address to others', async () => {
    const { headers } = await get('/');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Vary')).toContain('Cookie');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
  });

  it('insist on https only where there is https', async () => {
    const { headers } = await get('/');
    expect(headers.has('Strict-Transport-Security')).toBe(https);
  });

  it('stand on a fault too', async () => {
    const { headers, status } = await get('/fault');
    expect(status).toBe(500);
    expect(headers.get('Content-Security-Policy')).not.toBeNull();
  });
});
