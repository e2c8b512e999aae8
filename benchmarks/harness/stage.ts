/** A database of its own for a benchmark, with the demo's people and the shipped items, and how a portal opens it. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { readConfig } from '../../app/server/config';
import { publishShipped } from '../../catalog/publish-shipped';
import { openMigrated, type CommandContext } from '../../cli/context.server';
import { seedDirectory } from '../../cli/seed-demo/directory';
import type { NewPerson } from '../../people/directory-store.server';
import { startPostgresCluster } from '../../tests/databases/postgres-cluster';

export const databaseKinds = ['sqlite', 'postgres'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export const databaseTitles: Readonly<Record<DatabaseKind, string>> = {
  sqlite: 'SQLite (WAL, synchronous FULL)',
  postgres: 'PostgreSQL (durable, ten connections)',
};

export interface Stage {
  readonly kind: DatabaseKind;
  readonly context: CommandContext;
  readonly people: readonly NewPerson[];
  /** Path of the SQLite file, or address of the PostgreSQL database. */
  readonly databaseUrl: string;
  /** By which another process opens the same database with the same keys. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Both databases keep what they promise about committed rows. `TMPDIR` says on which disk they lie. */
export async function setStage(kind: DatabaseKind): Promise<Stage> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'formwork-bench-'));
  const cluster = kind === 'postgres' ? await startPostgresCluster({ durable: true }) : null;
  if (cluster) await createDatabase(cluster.url('postgres'));
  const environment = {
    DATA_DIR: dataDir,
    DATABASE_URL: cluster ? cluster.url('formwork') : path.join(dataDir, 'formwork.sqlite'),
    FIELD_KEY: `bench:${randomBytes(32).toString('base64')}`,
  };
  const { config, problems } = readConfig(environment);
  if (config === null) throw new Error(problems.join('\n'));
  const context = await openMigrated(config);
  const now = await context.database.now();
  const people = await seedDirectory(context, now);
  await publishShipped(context, now);
  return {
    kind,
    context,
    people,
    databaseUrl: config.databaseUrl,
    environment,
    async close() {
      await context.database.close();
      await cluster?.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('CREATE DATABASE formwork');
  await client.end();
}
