/** Several processes behind one port: they serve together, one that dies is replaced, and all stop in good order. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../databases/test-databases';

const root = path.resolve(import.meta.dirname, '../..');
const started: { child: ChildProcess; database: FreshDatabase; folder: string }[] = [];

afterEach(async () => {
  for (const { child, database, folder } of started.splice(0)) {
    child.kill('SIGKILL');
    await database.remove();
    await rm(folder, { recursive: true });
  }
});

async function startPair(migrated: boolean) {
  const database = await freshDatabase('postgres', migrated);
  const folder = await mkdtemp(path.join(tmpdir(), 'formwork-pair-'));
  if (database.config.kind !== 'postgres') throw new Error('Several processes need PostgreSQL');
  const child = spawn(process.execPath, ['--import', 'tsx', 'app/server/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      WEB_CONCURRENCY: '2',
      DATABASE_URL: database.config.url,
      DATA_DIR: folder,
      FIELD_KEY: `t:${Buffer.alloc(32, 1).toString('base64')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push({ child, database, folder });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      log += text.toString();
    });
  return { child, log: () => log };
}

async function eventually<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await delay(100);
  }
  throw new Error('It never came');
}

/** Processes that the parent has started and that have not been taken away yet. */
async function servingProcesses(parent: number): Promise<number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    all.map(async (id) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      const isChild = new RegExp(`^PPid:\\s+${parent}$`, 'm').test(status);
      const serves = (await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).includes('main.ts');
      return isChild && serves ? Number(id) : null;
    }),
  );
  return parents.filter((id) => id !== null);
}

it('serves from two processes, replaces one that dies, and stops with the work done', async () => {
  const { child, log } = await startPair(true);
  const parent = child.pid ?? 0;
  const url = await eventually(() => /"url":"([^"]+)","msg":"listening"/.exec(log())?.[1]);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const before = await servingProcesses(parent);
  expect(before).toHaveLength(2);

  process.kill(before[0]!, 'SIGKILL');
  const after = await eventually(async () => {
    const now = await servingProcesses(parent);
    return now.length === 2 && !now.includes(before[0]!) ? now : undefined;
  });
  expect(after).toContain(before[1]);
  expect(log()).toContain('is started again');
  await eventually(async () => ((await fetch(`${url}/readyz`)).ok ? true : undefined));

  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
  expect(await servingProcesses(parent)).toEqual([]);
});

it('ends with the reason when a process cannot start', async () => {
  const { child, log } = await startPair(false);
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(1);
  expect(log()).toContain('formwork db migrate');
});
