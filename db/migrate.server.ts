/**
 * Brings a database to the newest schema, or takes the newest step back. Each migration and its record commit
 * together under a lock, so a killed run is simply run again and two processes that start at once do not collide.
 * knex's own migrator keeps its lock in a row that a killed process leaves behind.
 */
import type { Knex } from 'knex';
import type { DatabaseConfig } from './database';
import { isPostgres, rowsOf } from './dialect';
import { allMigrations, type Migration } from './migrations/all-migrations';
import { openPostgresMigrator } from './postgres.server';
import { openSqliteMigrator } from './sqlite.server';

/** Any constant: who else asks PostgreSQL for this lock is migrating the same database. */
const LOCK = 4_676_319;

/** Runs what has not run yet. Returns the names of the migrations that ran. */
export async function migrateUp(config: DatabaseConfig): Promise<string[]> {
  return withMigrator(config, async (knex) => {
    const ran: string[] = [];
    for (const migration of allMigrations) {
      const applied = await inStep(knex, async (trx, done) => {
        if (done.has(migration.name)) return false;
        await migration.up(trx);
        await trx('schema_migrations').insert({ name: migration.name, applied_at: Date.now() });
        return true;
      });
      if (applied) ran.push(migration.name);
    }
    return ran;
  });
}

/** Takes the newest migration back. Returns its name, or an empty list where none has run. */
export async function migrateDown(config: DatabaseConfig): Promise<string[]> {
  return withMigrator(config, (knex) =>
    inStep(knex, async (trx, done) => {
      const newest = allMigrations.findLast((migration) => done.has(migration.name));
      if (!newest) return [];
      await newest.down(trx);
      await trx('schema_migrations').where({ name: newest.name }).delete();
      return [newest.name];
    }),
  );
}

/** The migrations that a database still lacks; a server refuses to start while there are any. */
export async function pendingMigrations(knex: Knex): Promise<string[]> {
  const done = (await knex.schema.hasTable('schema_migrations')) ? await namesDone(knex) : new Set<string>();
  return allMigrations.map(({ name }: Migration) => name).filter((name) => !done.has(name));
}

async function withMigrator<T>(config: DatabaseConfig, work: (knex: Knex) => Promise<T>): Promise<T> {
  const knex = config.kind === 'sqlite' ? openSqliteMigrator(config) : openPostgresMigrator(config);
  try {
    return await work(knex);
  } finally {
    await knex.destroy();
  }
}

async function inStep<T>(
  knex: Knex,
  step: (trx: Knex.Transaction, done: ReadonlySet<string>) => Promise<T>,
): Promise<T> {
  return knex.transaction(async (trx) => {
    if (isPostgres(trx)) await trx.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
    await trx.raw(
      'CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY, applied_at bigint NOT NULL)',
    );
    const result = await step(trx, await namesDone(trx));
    if (!isPostgres(trx)) await refuseBrokenReferences(trx);
    return result;
  });
}

async function namesDone(knex: Knex): Promise<Set<string>> {
  const names: string[] = await knex('schema_migrations').pluck('name');
  return new Set(names);
}

async function refuseBrokenReferences(trx: Knex): Promise<void> {
  const broken = rowsOf<{ table: string }>(await trx.raw('PRAGMA foreign_key_check'));
  const [first] = broken;
  if (first)
    throw new Error(`The migration would leave ${broken.length} broken references in ${first.table}`);
}
