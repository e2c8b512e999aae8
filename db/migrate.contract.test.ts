import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import type { Database } from './database';
import { rowsOf } from './dialect';
import { migrateDown, migrateUp, pendingMigrations } from './migrate.server';
import { allMigrations } from './migrations/all-migrations';
import { openDatabase } from './open-database.server';

const names = allMigrations.map(({ name }) => name);

/** Every object of the schema with its definition, in words of the database. */
async function schemaOf(database: Database): Promise<string[]> {
  const sql =
    database.kind === 'sqlite'
      ? `SELECT type || ' ' || name || ' ' || coalesce(sql, '') AS line FROM sqlite_master`
      : `SELECT table_name || '.' || column_name || ' ' || data_type || is_nullable AS line
           FROM information_schema.columns WHERE table_schema = 'public'
         UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
         UNION ALL SELECT sequencename FROM pg_sequences`;
  return rowsOf<{ line: string }>(await database.knex.raw(sql))
    .map(({ line }) => line)
    .sort();
}

describeOnBothDatabases('migrations', (open, { empty }) => {
  it('go up, all the way down, and up to the same schema', async () => {
    const config = await empty();
    expect(await migrateUp(config)).toEqual(names);
    expect(await migrateUp(config)).toEqual([]);
    const database = openDatabase(config);
    const before = await schemaOf(database);
    expect(before.length).toBeGreaterThan(40);

    const undone: string[] = [];
    for (let last = await migrateDown(config); last.length > 0; last = await migrateDown(config))
      undone.push(...last);
    expect(undone).toEqual(names.toReversed());
    expect((await schemaOf(database)).filter((line) => !line.includes('schema_migrations'))).toEqual([]);

    expect(await migrateUp(config)).toEqual(names);
    expect(await schemaOf(database)).toEqual(before);
    await database.close();
  });

  it('run once when two processes start at the same time', async () => {
    const config = await empty();
    const ran = await Promise.all([migrateUp(config), migrateUp(config)]);
    expect(ran.flat().sort()).toEqual(names);
  });

  it('tell what is pending', async () => {
    const config = await empty();
    const database = openDatabase(config);
    expect(await pendingMigrations(database.knex)).toEqual(names);
    await migrateUp(config);
    expect(await pendingMigrations(database.knex)).toEqual([]);
    await database.close();
  });

  it('are what the tests run on', async () => {
    const database = await open();
    expect(await pendingMigrations(database.knex)).toEqual([]);
  });
});
