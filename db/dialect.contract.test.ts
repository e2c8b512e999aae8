import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import {
  asBoolean,
  beforeKey,
  forUpdate,
  insertMany,
  jsonArrayOf,
  lockForWork,
  readJson,
  rowsOf,
  writeJson,
} from './dialect';

describeOnBothDatabases('dialect', (open, { kind, openAgain }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  const department = (key: string, hasQueue = true) => ({
    key,
    title: writeJson({ en: key }),
    has_queue: hasQueue,
    ticket_prefix: 'X',
  });
  const notice = (id: string, at: number) => ({
    id,
    person_id: 'p',
    kind: 'k',
    data: '{}',
    at,
    read_at: null,
  });

  it('gives values back as they were stored', async () => {
    const title = { en: 'Café “Zoë” 😀', 'zh-CN': '人力资源部' };
    const instant = Date.UTC(2026, 10, 23, 9, 30, 15, 123);
    await database.transaction(async (trx) => {
      await insertMany(trx, 'departments', [
        { ...department('yes'), title: writeJson(title) },
        department('no', false),
      ]);
      await insertMany(trx, 'audit_events', [
        { id: 'a', type: 't', actor_id: null, at: instant, address: null, data: '{}' },
        { id: 'b', type: 't', actor_id: null, at: Number.MAX_SAFE_INTEGER, address: null, data: '{}' },
      ]);
    });
    const [no, yes] = await database.knex('departments').orderBy('key');
    expect([asBoolean(yes.has_queue), asBoolean(no.has_queue)]).toEqual([true, false]);
    expect(readJson(yes.title)).toEqual(title);
    const events = await database.knex('audit_events').orderBy('id').select('at', 'address');
    expect(events).toEqual([
      { at: instant, address: null },
      { at: Number.MAX_SAFE_INTEGER, address: null },
    ]);
  });

  it('gathers the values of a group into a JSON array, of none into an empty one', async () => {
    const titles = database.knex.raw(`(SELECT ${jsonArrayOf(database.knex, 'd.title')} FROM departments AS d
      WHERE d.key = a.id OR d.key = a.type) AS titles`);
    await database.transaction((trx) =>
      insertMany(trx, 'audit_events', [
        { id: 'yes', type: 'no', actor_id: null, at: 0, address: null, data: '{}' },
      ]),
    );
    const rows: { titles: string }[] = await database
      .knex('audit_events as a')
      .whereIn('a.id', ['a', 'yes'])
      .orderBy('a.id')
      .select(titles);
    const [none, both] = rows.map((row) => readJson<string[]>(row.titles));
    expect(none).toEqual([]);
    expect(both?.sort()).toEqual([
      writeJson({ en: 'Café “Zoë” 😀', 'zh-CN': '人力资源部' }),
      writeJson({ en: 'no' }),
    ]);
    await database.transaction((trx) => trx('audit_events').where({ id: 'yes' }).delete());
  });

  it('counts and sums as numbers', async () => {
    const sums = await database
      .knex('audit_events')
      .where({ id: 'a' })
      .count('* as n')
      .sum('at as total')
      .first();
    expect(sums).toEqual({ n: 1, total: Date.UTC(2026, 10, 23, 9, 30, 15, 123) });
    const raw = await database.knex.raw('SELECT 1 AS one');
    expect(rowsOf(raw)).toEqual([{ one: 1 }]);
  });

  it('inserts no rows, many rows, and keeps every value in its column', async () => {
    const rows = Array.from({ length: 7_000 }, (_, i) => ({
      id: `many-${String(i)}`,
      type: i % 2 === 0 ? 'even' : "odd ' -- ?",
      actor_id: null,
      at: i,
      address: i % 3 === 0 ? null : 'somewhere',
      data: '{}',
    }));
    await database.transaction(async (trx) => {
      await insertMany(trx, 'audit_events', []);
      await insertMany(trx, 'audit_events', rows);
    });
    const stored = await database.knex('audit_events').where('id', 'like', 'many-%').orderBy('at');
    expect(stored).toEqual(rows);
  });

  it('refuses a table name that is none', async () => {
    const work = database.transaction((trx) =>
      insertMany(trx, 'departments; DROP TABLE teams', [{ key: 'x' }]),
    );
    await expect(work).rejects.toThrow('Not a table');
  });

  it('compares keys as rows: the second column decides among equals', async () => {
    await database.transaction(async (trx) => {
      await insertMany(trx, 'departments', [department('d')]);
      await trx('persons').insert({
        ...{
          id: 'p',
          number: 'N1',
          number_state: 'active',
          state: 'active',
          name: 'N',
          email: 'n@example.test',
        },
        ...{ department: 'd', legal_entity: 'DE', zone: 'Europe/Berlin', locale: 'en', job_title: 'J' },
        ...{ job_level: 'IC1', created_at: 0 },
      });
      await insertMany(trx, 'notices', [notice('a', 1), notice('b', 2), notice('c', 2), notice('e', 3)]);
    });
    const ids = (query = database.knex('notices')) => query.orderBy(['at', 'id']).pluck('id');
    expect(await ids(beforeKey(database.knex('notices'), ['at', 'id'], [2, 'c']))).toEqual(['a', 'b']);
    expect(await ids(beforeKey(database.knex('notices'), ['at', 'id'], [3, 'a']))).toEqual(['a', 'b', 'c']);
  });

  it('claims rows once among workers', async () => {
    const other = openAgain(database);
    const claim = (worker: TestDatabase) =>
      worker.transaction(async (trx) => {
        const query = trx('notices').where({ kind: 'k' }).orderBy('at').limit(2);
        const claimed: string[] = await lockForWork(trx, query).pluck('id');
        await trx('notices').whereIn('id', claimed).update({ kind: 'done' });
        return claimed;
      });
    const claimed = await Promise.all([claim(database), claim(other)]);
    expect(claimed.flat().sort()).toEqual(['a', 'b', 'c', 'e']);
  });

  it('locks what it read for a change', async () => {
    const read = await database.transaction((trx) =>
      forUpdate(trx, trx('notices').where({ id: 'a' })).pluck('id'),
    );
    expect(read).toEqual(['a']);
    const sql = forUpdate(database.knex, database.knex('notices')).toString();
    expect(sql.includes('for update')).toBe(kind === 'postgres');
  });
});
