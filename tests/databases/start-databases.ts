/** Vitest's global setup: one PostgreSQL for the whole run, and a migrated template on each database to copy from. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrateUp } from '../../db/migrate.server';
import { startPostgresCluster } from './postgres-cluster';

const TEMPLATE = 'formwork_template';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the cluster's maintenance database. */
    postgresUrl: string;
    /** A migrated database of that cluster. */
    postgresTemplate: string;
    /** Folder for SQLite files; `template.sqlite` in it is migrated. */
    sqliteFolder: string;
  }
}

export default async function startDatabases(project: TestProject): Promise<() => Promise<void>> {
  const sqliteFolder = await mkdtemp(path.join(tmpdir(), 'formwork-sqlite-'));
  const cluster = await startPostgresCluster();
  const client = new pg.Client(cluster.url('postgres'));
  await client.connect();
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  await migrateUp({ kind: 'postgres', url: cluster.url(TEMPLATE) });
  await migrateUp({ kind: 'sqlite', file: path.join(sqliteFolder, 'template.sqlite') });
  project.provide('postgresUrl', cluster.url('postgres'));
  project.provide('postgresTemplate', TEMPLATE);
  project.provide('sqliteFolder', sqliteFolder);
  return async () => {
    await cluster.stop();
    await rm(sqliteFolder, { recursive: true, force: true });
  };
}
