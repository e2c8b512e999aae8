/** A server in a process of its own, as in production: it writes its log into a file and says there where it listens. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const root = path.resolve(import.meta.dirname, '../..');
const PATIENCE = 60_000;

export interface ServerProcess {
  /** Without a slash at the end. */
  readonly url: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Runs `node --import tsx <entry>` and waits until it says in its log (JSON lines, as pino writes) where it listens.
 *
 * @param preload modules that the process imports first, for a look inside; none when rates are measured
 */
export async function startProcess(
  entry: string,
  environment: Readonly<Record<string, string>>,
  preload: readonly string[] = [],
): Promise<ServerProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'formwork-bench-log-'));
  const logFile = path.join(folder, 'log');
  const log = openSync(logFile, 'w');
  const imports = ['tsx', ...preload.map((file) => path.join(root, file))].flatMap((file) => [
    '--import',
    file,
  ]);
  const child = spawn(process.execPath, [...imports, entry], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', log, 'inherit', 'ipc'],
  });
  closeSync(log);
  const url = await urlFrom(logFile, child);
  return {
    url,
    process: child,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

export function startPortal(
  environment: Readonly<Record<string, string>>,
  preload: readonly string[] = [],
): Promise<ServerProcess> {
  return startProcess('app/server/main.ts', environment, preload);
}

async function urlFrom(logFile: string, child: ChildProcess): Promise<string> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until && child.exitCode === null) {
    const log = await readFile(logFile, 'utf8');
    const listening = log.split('\n').find((line) => line.includes('"listening"'));
    if (listening) return (JSON.parse(listening) as { url: string }).url;
    await delay(50);
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not start:\n${await readFile(logFile, 'utf8')}`);
}
