import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { rowsOf } from './dialect';
import { openDatabase, parseDatabaseUrl } from './open-database.server';

const setting = async (query: PromiseLike<unknown>): Promise<unknown> => {
  const [row] = rowsOf<Record<string, unknown>>(await query);
  return Object.values(row ?? {})[0];
};

describeOnBothDatabases('an open database', (open, { kind }) => {
  it('tells the time of the database, plus an offset', async () => {
    const database = await open();
    const before = Date.now();
    const now = await database.now();
    expect(Math.abs(now - before)).toBeLessThan(1_000);
    const moved = openDatabase({ ...database.config, clockOffset: 86_400_000 });
    expect((await moved.now()) - now).toBeGreaterThan(86_000_000);
    await moved.close();
  });

  it('tells the time while transactions hold every connection', async () => {
    const { config } = await open();
    const busy = openDatabase(config.kind === 'postgres' ? { ...config, poolSize: 1 } : config);
    const now = await busy.transaction(() => busy.now());
    expect(now).toBeGreaterThan(0);
    await busy.close();
  });

  if (kind === 'sqlite') {
    it('keeps every committed row in a power cut, and checks references', async () => {
      const database = await open();
      const pragma = (name: string) => database.transaction((trx) => setting(trx.raw(`PRAGMA ${name}`)));
      expect(await pragma('journal_mode')).toBe('wal');
      expect(await pragma('synchronous')).toBe(2);
      expect(await pragma('foreign_keys')).toBe(1);
      expect(await pragma('busy_timeout')).toBe(5_000);
      expect(await pragma('wal_autocheckpoint')).toBe(10_000);
    });
  } else {
    it('waits no longer than ten seconds for anything', async () => {
      const { knex } = await open();
      expect(await setting(knex.raw('SHOW statement_timeout'))).toBe('8s');
      expect(await setting(knex.raw('SHOW lock_timeout'))).toBe('6s');
      expect(await setting(knex.raw('SHOW transaction_isolation'))).toBe('read committed');
    });
  }
});

it('understands addresses of databases', () => {
  expect(parseDatabaseUrl('postgres://u:p@h/d')).toEqual({ kind: 'postgres', url: 'postgres://u:p@h/d' });
  expect(parseDatabaseUrl('postgresql://h/d').kind).toBe('postgres');
  expect(parseDatabaseUrl('sqlite:data/formwork.sqlite')).toEqual({
    kind: 'sqlite',
    file: 'data/formwork.sqlite',
  });
  expect(parseDatabaseUrl('sqlite:///var/f.sqlite')).toEqual({ kind: 'sqlite', file: '/var/f.sqlite' });
  expect(parseDatabaseUrl('data/formwork.sqlite')).toEqual({ kind: 'sqlite', file: 'data/formwork.sqlite' });
  expect(() => parseDatabaseUrl('mysql://h/d')).toThrow('postgres://');
  expect(() => parseDatabaseUrl('')).toThrow('postgres://');
  expect(() => openDatabase({ kind: 'sqlite', file: ':memory:' })).toThrow('memory');
});
