import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import compression from 'compression';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompress } from '../bundle/precompress';
import { compressedFiles, staticFiles } from './static-files';

const script = 'export const words = "one two three";\n'.repeat(200);

describe('assets', () => {
  const client = mkdtempSync(path.join(tmpdir(), 'formwork-client-'));
  const assets = path.join(client, 'assets');
  let server: Server;
  beforeAll(async () => {
    mkdirSync(assets);
    writeFileSync(path.join(assets, 'root-a1b2.js'), script);
    writeFileSync(path.join(assets, 'gone-c3d4.js'), script);
    writeFileSync(path.join(assets, 'inter.woff2'), randomBytes(900));
    await precompress(assets);
    writeFileSync(path.join(assets, 'late-e5f6.js'), script);
    const app = express().use(compressedFiles(client), compression(), staticFiles(client));
    for (const ending of ['', '.br', '.gz']) rmSync(path.join(assets, `gone-c3d4.js${ending}`));
    server = createServer(app);
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => {
    server.close();
  });

  /** As it goes over the wire: `fetch` would take the encoding off. */
  async function get(name: string, accepts?: string, more: Record<string, string> = {}, method = 'GET') {
    const { port } = server.address() as AddressInfo;
    const headers = { ...more, ...(accepts !== undefined && { 'Accept-Encoding': accepts }) };
    const sent = request({ port, path: `/assets/${name}`, headers, method }).end();
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const body = Buffer.concat(await answer.toArray());
    return { status: answer.statusCode, headers: answer.headers, body };
  }

  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
    [undefined, undefined, (body: Buffer) => body],
    ['deflate', undefined, (body: Buffer) => body],
  ])('for %s come as %s, kept for good, by encoding', async (accepts, encoding, opened) => {
    const { status, headers, body } = await get('root-a1b2.js', accepts);
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['vary']).toBe('Accept-Encoding');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toMatch(/javascript; charset=utf-8/i);
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(opened(body).toString()).toBe(script);
  });

  it('are known again by their tag, one an encoding', async () => {
    const small = (await get('root-a1b2.js', 'br')).headers.etag ?? '';
    const plain = (await get('root-a1b2.js')).headers.etag ?? '';
    expect(small).not.toBe(plain);
    expect((await get('root-a1b2.js', 'br', { 'If-None-Match': small })).status).toBe(304);
    expect((await get('root-a1b2.js', 'br', { 'If-None-Match': plain })).status).toBe(200);
  });

  it('that were not compressed beforehand are served all the same', async () => {
    const late = await get('late-e5f6.js', 'gzip');
    expect(gunzipSync(late.body).toString()).toBe(script);
    expect(late.headers['cache-control']).toContain('immutable');
    expect(late.headers.vary).toBe('Accept-Encoding');
    const font = await get('inter.woff2', 'br');
    expect(font.headers['content-encoding']).toBeUndefined();
    expect(font.body).toHaveLength(900);
  });

  it('that are gone since are not found, and say nothing of an encoding', async () => {
    const gone = await get('gone-c3d4.js', 'br');
    expect(gone.status).toBe(404);
    expect(gone.headers['content-encoding']).toBeUndefined();
    expect(gone.headers['cache-control']).not.toBe('public, max-age=31536000, immutable');
  });

  it('answer HEAD alone without a body, and take nothing', async () => {
    const head = await get('root-a1b2.js', 'br', {}, 'HEAD');
    expect(head.headers['content-encoding']).toBe('br');
    expect(head.body).toHaveLength(0);
    expect((await get('root-a1b2.js', 'br', {}, 'POST')).status).toBe(404);
  });
});
