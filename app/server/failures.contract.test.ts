import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { json, type ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../db/open-database.server';
import type { OpenedDatabase } from '../../db/database';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import handleRequest, { handleError } from '../entry.server';
import type { AppContext } from '../context.server';
import * as root from '../root';
import { forAnyone } from '../route-handlers.server';
import { createApp } from './create-app';
import { readConfig } from './config';

const { config } = readConfig({ DATA_DIR: tmpdir(), DATABASE_URL: 'unused.db' });

type Work = (database: OpenedDatabase) => Promise<unknown>;

/** One route without a page, one with: both do what is asked of them with the database. */
function buildOf(work: Work): ServerBuild {
  const loader = forAnyone(async ({ app }) => {
    await work(app.database as OpenedDatabase);
    return json('done');
  });
  const page = { parentId: 'root', path: 'page' };
  const known = { hasAction: false, hasLoader: true, hasErrorBoundary: false, module: '' };
  const client = { hasClientAction: false, hasClientLoader: false };
  return {
    entry: { module: { default: handleRequest, handleError } },
    routes: {
      root: { id: 'root', path: '', module: root as unknown as ServerBuild['routes'][string]['module'] },
      data: { id: 'data', parentId: 'root', path: 'data', module: { loader, default: undefined } },
      page: { id: 'page', ...page, module: { loader, default: () => null } },
    },
    assets: {
      entry: { imports: [], module: '' },
      routes: {
        root: { id: 'root', path: '', ...known, ...client },
        page: { id: 'page', ...page, ...known, ...client },
      },
      ...{ url: '', version: '' },
    },
    assetsBuildDirectory: '',
    publicPath: '/',
    future: {} as ServerBuild['future'],
    isSpaMode: false,
    mode: 'production',
  };
}

describeOnBothDatabases('a database that fails', (open, { kind }) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  async function answerOf(work: Work, place = '/data', database: OpenedDatabase = company.database) {
    const logged: string[] = [];
    const write = (line: string): void => {
      logged.push((JSON.parse(line) as { msg: string }).msg);
    };
    const logger = pino({ level: 'error' }, { write });
    if (!config) throw new Error('The configuration is refused');
    const app: AppContext = {
      ...company.context,
      database,
      config,
    };
    const chain = createApp({
      ...{
        app,
        logger,
        build: buildOf(work),
        clientDir: mkdtempSync(path.join(tmpdir(), 'formwork-client-')),
      },
      ...{ health: { ready: () => Promise.resolve(true) }, port: () => 0 },
    });
    const server = createServer(chain);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${place}`;
    const answer = await fetch(url, { headers: { 'Accept-Language': 'en' } });
    return {
      status: answer.status,
      wait: answer.headers.get('Retry-After'),
      text: await answer.text(),
      logged,
    };
  }
  const unavailable = { status: 503, wait: '5', text: expect.stringContaining('E-906'), logged: ['fault'] };

  it('answers where it does not fail', async () => {
    expect(await answerOf(({ knex }) => knex.raw('SELECT 1'))).toMatchObject({ status: 200, logged: [] });
  });

  it('and cannot be reached is 503 with when to try again, for scripts and on pages', async () => {
    const database =
      kind === 'postgres'
        ? openDatabase({ kind, url: inject('postgresUrl').replace(/:\d+\//, ':1/') })
        : openDatabase({ kind, file: path.join(tmpdir(), 'no-such-folder', 'formwork.db') });
    onTestFinished(() => database.close());
    const read: Work = ({ knex }) => knex.raw('SELECT 1');
    expect(await answerOf(read, '/data', database)).toMatchObject(unavailable);
    expect(await answerOf(read, '/page', database)).toMatchObject({
      ...unavailable,
      logged: expect.arrayContaining(['fault']),
    });
  });

  it('and is full is 507', async () => {
    const fill: Work = (database) =>
      database.transaction(async (trx) => {
        if (kind === 'postgres') {
          await trx.raw(`DO $$ BEGIN RAISE 'no space left on device' USING ERRCODE = '53100'; END $$`);
          return;
        }
        await trx.raw('PRAGMA max_page_count = 1');
        await trx('departments').insert({
          key: 'big',
          title: 'x'.repeat(1_000_000),
          ticket_prefix: 'B',
          has_queue: 0,
        });
      });
    expect(await answerOf(fill)).toEqual({
      ...{ status: 507, wait: null, text: expect.stringContaining('E-907'), logged: ['fault'] },
    });
    if (kind === 'sqlite')
      await company.database.transaction((trx) => trx.raw('PRAGMA max_page_count = 1000000'));
  });

  it('and is held by others, or too slow, is 503', async () => {
    if (kind === 'sqlite') {
      const other = openDatabase(company.database.config);
      onTestFinished(() => other.close());
      const held = await answerOf(() =>
        other.transaction(() => company.database.transaction((trx) => trx.raw('SELECT 1'))),
      );
      expect(held).toMatchObject(unavailable);
      return;
    }
    const { url } = company.database.config as { url: string };
    const slow = openDatabase({ kind, url, timeout: 300 });
    onTestFinished(() => slow.close());
    expect(await answerOf(({ knex }) => knex.raw('SELECT pg_sleep(3)'), '/data', slow)).toMatchObject(
      unavailable,
    );
  });

  it('in a way of our own making stays a fault: 500', async () => {
    const wrong = await answerOf(({ knex }) => knex.raw('SELECT * FROM nowhere'));
    expect(wrong).toMatchObject({ status: 500, wait: null });
    expect(wrong.text).not.toContain('nowhere');
  });
});
