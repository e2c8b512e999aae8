import { beforeAll, expect, it } from 'vitest';
import { setTimeout as delay } from 'node:timers/promises';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { failureOf } from './failure';

const department = (key: string) => ({ key, title: '{}', has_queue: true, ticket_prefix: 'X' });

describeOnBothDatabases('transactions', (open, { kind, openAgain }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  const keys = (): Promise<string[]> => database.knex('departments').orderBy('key').pluck('key');

  it('commits what the work did and returns its result', async () => {
    const result = await database.transaction(async (trx) => {
      await trx('departments').insert(department('kept'));
      return 42;
    });
    expect(result).toBe(42);
    expect(await keys()).toContain('kept');
  });

  it('rolls back when the work throws, and throws the same error', async () => {
    const mistake = new Error('mistake');
    const work = database.transaction(async (trx) => {
      await trx('departments').insert(department('dropped'));
      throw mistake;
    });
    await expect(work).rejects.toBe(mistake);
    expect(await keys()).not.toContain('dropped');
  });

  it('lets two writers wait for each other, so that neither loses a change', async () => {
    const other = openAgain(database);
    await database.transaction((trx) => trx('departments').insert(department('counted')));
    const addLetter = (writer: TestDatabase) =>
      writer.transaction(async (trx) => {
        const query = trx('departments').where({ key: 'counted' });
        if (kind === 'postgres') query.forUpdate();
        const row: { title: string } = await query.first();
        await delay(5);
        await trx('departments')
          .where({ key: 'counted' })
          .update({ title: `${row.title}x` });
      });
    await Promise.all(Array.from({ length: 10 }, (_, i) => addLetter(i % 2 === 0 ? database : other)));
    const row: { title: string } = await database.knex('departments').where({ key: 'counted' }).first();
    expect(row.title).toBe('{}' + 'x'.repeat(10));
  });

  it('reads without waiting for a writer', async () => {
    await database.transaction(async (trx) => {
      await trx('departments').insert(department('unseen'));
      expect(await keys()).not.toContain('unseen');
    });
    expect(await keys()).toContain('unseen');
  });

  it('refuses a transaction inside a transaction', async () => {
    const nested = database.transaction(() => database.transaction(() => Promise.resolve()));
    await expect(nested).rejects.toThrow('hand its trx down');
  });

  it('checks references', async () => {
    const work = database.transaction((trx) =>
      trx('teams').insert({ key: 'lost', department: 'nowhere', title: '{}' }),
    );
    await expect(work).rejects.toSatisfy((error) => failureOf(error) === 'foreign-key');
  });

  it('tells a key that exists from other failures', async () => {
    const insert = () => database.transaction((trx) => trx('departments').insert(department('twice')));
    await insert();
    await expect(insert()).rejects.toSatisfy((error) => failureOf(error) === 'unique');
    expect(failureOf(new Error('something else'))).toBeNull();
  });

  it('names no bound value in the message of an error', async () => {
    const insert = () =>
      database.transaction((trx) => trx('departments').insert({ ...department('told'), title: 'a secret' }));
    await insert();
    const error: unknown = await insert().catch((reason: unknown) => reason);
    expect(String(error)).toContain('departments');
    expect(String(error)).not.toContain('a secret');
  });

  if (kind === 'sqlite') {
    it('takes the write lock at the beginning', async () => {
      const other = openAgain(database);
      const order: string[] = [];
      const first = database.transaction(async (trx) => {
        order.push('first begins');
        await delay(100);
        await trx('departments').insert(department('first'));
        order.push('first ends');
      });
      await delay(20);
      await other.transaction(async () => {
        order.push('second begins');
        await Promise.resolve();
      });
      await first;
      expect(order).toEqual(['first begins', 'first ends', 'second begins']);
    });

    it('refuses a write outside a transaction', async () => {
      await expect(database.knex('departments').insert(department('stray'))).rejects.toThrow('readonly');
    });

    it('goes on after a commit that failed', async () => {
      const broken = database.transaction(async (trx) => {
        await trx.raw('PRAGMA defer_foreign_keys = ON');
        await trx('teams').insert({ key: 'lost', department: 'nowhere', title: '{}' });
      });
      await expect(broken).rejects.toThrow('FOREIGN KEY');
      await database.transaction((trx) => trx('departments').insert(department('after')));
      expect(await keys()).toContain('after');
      expect(await database.knex('teams').pluck('key')).not.toContain('lost');
    });

    it('tells that the disk is full, and not that rolling back failed', async () => {
      const full = database.transaction(async (trx) => {
        await trx.raw('PRAGMA max_page_count = 1');
        await trx('departments').insert({ ...department('big'), title: 'x'.repeat(1_000_000) });
      });
      await expect(full).rejects.toSatisfy((error) => failureOf(error) === 'full');
      await database.transaction((trx) => trx.raw('PRAGMA max_page_count = 1000000'));
    });
  } else {
    it('runs a failed serialisation again', async () => {
      await database.transaction((trx) =>
        trx('departments').insert([department('left'), department('right')]),
      );
      const swap = (one: string, two: string) => {
        let runs = 0;
        return database.transaction(async (trx) => {
          runs += 1;
          await trx('departments').where({ key: one }).update({ title: two });
          await delay(50);
          await trx('departments').where({ key: two }).update({ title: one });
          return runs;
        });
      };
      // Each holds what the other waits for: PostgreSQL ends one of the two.
      const runs = await Promise.all([swap('left', 'right'), swap('right', 'left')]);
      expect(Math.max(...runs)).toBeGreaterThan(1);
    });
  }
});
