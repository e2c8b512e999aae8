import express from 'express';
import { createServer, request as send, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedMethods, bodyLimits, FORM_BYTES, UPLOAD_BYTES } from './request-limits';

describe('requests that are refused by their head', () => {
  const app = express();
  let bytes = 0;
  app.use(
    allowedMethods(),
    bodyLimits((path) => path === '/upload'),
    (request, response) => {
      request.on('data', (chunk: Buffer) => (bytes += chunk.length));
      request.on('end', () => response.end('read'));
    },
  );
  const server = createServer(app);
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  function ask(
    options: RequestOptions,
    body?: string,
  ): Promise<{ status: number; body: string; allow?: string }> {
    return new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const headers = { Accept: 'application/json', ...options.headers };
      // A connection of its own: a body that is announced and not sent would spoil the next request.
      const sent = send({ port, agent: false, ...options, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body: text, allow: response.headers.allow });
        });
      });
      sent.on('error', reject);
      if (body === undefined) sent.end();
      else {
        sent.write(body);
        sent.end();
      }
    });
  }

  it('a form at the limit is read', async () => {
    const body = 'x'.repeat(FORM_BYTES);
    const answer = await ask({ method: 'POST', path: '/', headers: { 'Content-Length': body.length } }, body);
    expect(answer).toMatchObject({ status: 200, body: 'read' });
  });

  it('a form above it is answered 413 with E-901, before it is read', async () => {
    bytes = 0;
    const answer = await ask(
      { method: 'POST', path: '/', headers: { 'Content-Length': FORM_BYTES + 1 } },
      'x',
    );
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'E-901' });
    expect(bytes).toBe(0);
  });

  it('an upload may be longer, up to its own limit', async () => {
    const body = 'x'.repeat(FORM_BYTES + 1);
    const length = { 'Content-Length': body.length };
    expect((await ask({ method: 'POST', path: '/upload', headers: length }, body)).status).toBe(200);
    const over = { 'Content-Length': UPLOAD_BYTES + 1 };
    expect((await ask({ method: 'POST', path: '/upload', headers: over }, 'x')).status).toBe(413);
  });

  it('a body of unknown length is answered 400 with E-902', async () => {
    const answer = await ask({ method: 'POST', path: '/', headers: { 'Transfer-Encoding': 'chunked' } }, 'x');
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'E-902' });
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is answered 405', async (method) => {
    expect(await ask({ method, path: '/' })).toMatchObject({ status: 405, allow: 'GET, HEAD, POST' });
  });
});
