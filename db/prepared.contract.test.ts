import { beforeAll, expect, it, vi } from 'vitest';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { openDatabase } from './open-database.server';
import { isOneOf, keepPlan, manyValues, runPrepared } from './prepared';

describeOnBothDatabases('a prepared statement', (open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });

  it('gives the rows of the values that it is run with, again and again', async () => {
    const sql = `SELECT CAST(? AS integer) + CAST(? AS integer) AS sum`;
    for (let left = 0; left < 20; left += 1)
      expect(await runPrepared(database.knex, sql, [left, 1])).toEqual([{ sum: left + 1 }]);
    expect(await runPrepared(database.knex, `SELECT CAST(? AS integer) AS n`, [3])).toEqual([{ n: 3 }]);
  });

  it('finds one of any number of values', async () => {
    const { knex } = database;
    const letters = `SELECT 'a' AS letter UNION ALL SELECT 'b' UNION ALL SELECT 'c,"'`;
    const sql = `SELECT letter FROM (${letters}) AS letters WHERE ${isOneOf(knex, 'letter')} ORDER BY letter`;
    const found = async (values: readonly string[]) =>
      (await runPrepared<{ letter: string }>(knex, sql, [manyValues(knex, values)])).map(
        ({ letter }) => letter,
      );
    expect(await found([])).toEqual([]);
    expect(await found(['b'])).toEqual(['b']);
    expect(await found(['c,"', 'a', 'd'])).toEqual(['a', 'c,"']);
  });

  it('is the same statement to every copy of this module that shares a connection', async () => {
    const { config } = database;
    const one = openDatabase(config.kind === 'postgres' ? { ...config, poolSize: 1 } : config);
    vi.resetModules();
    const copy = await import('./prepared');
    const sum = (left: number) => `SELECT CAST(? AS integer) + ${left} AS sum`;
    expect(await runPrepared(one.knex, sum(1), [1])).toEqual([{ sum: 2 }]);
    expect(await copy.runPrepared(one.knex, sum(2), [1])).toEqual([{ sum: 3 }]);
    expect(await copy.runPrepared(one.knex, sum(1), [2])).toEqual([{ sum: 3 }]);
    const count = keepPlan(one.knex, one.knex('departments').count({ count: '*' }).first(), 'count');
    expect(await count).toMatchObject({ count: 0 });
    await one.close();
  });
});
