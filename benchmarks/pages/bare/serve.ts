/** Serves the bare page from a process of its own: Express and Remix's handler, no more. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';

const folder = process.env.BARE_PAGE_BUILD ?? '';
const entry = pathToFileURL(path.join(folder, 'server/index.js')).href;
const build = (await import(entry)) as ServerBuild;
const app = express()
  .disable('x-powered-by')
  .use(createRequestHandler({ build, mode: 'production' }));
const server = createServer(app).listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ msg: 'listening', url: `http://127.0.0.1:${port}` }));
});
process.once('SIGTERM', () => {
  process.exit(0);
});
