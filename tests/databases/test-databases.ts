/** Fresh databases for tests: an empty one, or a copy of the migrated template. */
import { randomBytes } from 'node:crypto';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { Database, DatabaseConfig } from '../../db/database';

type Kind = Database['kind'];

export interface FreshDatabase {
  readonly config: DatabaseConfig;
  /** Removes it; its connections must be closed. */
  remove(): Promise<void>;
}

/** @param migrated false gives a database without any table */
export function freshDatabase(kind: Kind, migrated: boolean): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  return kind === 'sqlite' ? freshFile(name, migrated) : freshOnServer(name, migrated);
}

async function freshFile(name: string, migrated: boolean): Promise<FreshDatabase> {
  const folder = inject('sqliteFolder');
  const file = path.join(folder, `${name}.sqlite`);
  if (migrated) await copyFile(path.join(folder, 'template.sqlite'), file);
  return {
    config: { kind: 'sqlite', file },
    async remove() {
      await Promise.all(['', '-wal', '-shm'].map((end) => rm(file + end, { force: true })));
    },
  };
}

async function freshOnServer(name: string, migrated: boolean): Promise<FreshDatabase> {
  const url = new URL(inject('postgresUrl'));
  // Copying files is many times faster than the default way of logging every block.
  const template = migrated ? `${inject('postgresTemplate')} STRATEGY file_copy` : 'template0';
  await onServer(url.href, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return {
    config: { kind: 'postgres', url: own.href },
    remove: () => onServer(url.href, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
