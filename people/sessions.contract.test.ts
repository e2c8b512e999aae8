import { beforeEach, expect, it } from 'vitest';
import { storeSmallCompany } from '../tests/builders/small-company';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { viewerByNumber } from './people-store.server';
import { checkCsrf, endSession, openSession, sessionOf, type Session } from './sessions.server';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 9);

describeOnBothDatabases('sessions', (open) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
    await storeSmallCompany(database);
    database.holdClock(NOW);
  });

  async function openFor(number: string): Promise<{ token: string; session: Session }> {
    const viewer = (await viewerByNumber(database.knex, number))!;
    return database.transaction((trx) => openSession(trx, viewer, { now: NOW, address: '192.0.2.1' }));
  }

  it('is found by its token, with the person as they are now', async () => {
    const { token, session } = await openFor('IT-1');
    const found = await sessionOf({ database }, token);
    expect(found).toEqual(session);
    expect(found?.viewer).toMatchObject({
      number: 'IT-1',
      manager: 'BOSS',
      manages: ['IT-2', 'IT-3', 'IT-4'],
    });
    expect(found?.endsAt).toBe(NOW + 12 * HOUR);
  });

  it('is read with one query', async () => {
    const { token } = await openFor('IT-1');
    const queries: string[] = [];
    const count = ({ sql }: { sql: string }) => queries.push(sql);
    database.knex.on('query', count);
    await sessionOf({ database }, token);
    database.knex.off('query', count);
    expect(queries).toHaveLength(1);
  });

  it('keeps no token in the database', async () => {
    const { token } = await openFor('SAL-1');
    const rows = JSON.stringify(await database.knex('sessions'));
    expect(rows).toContain('SAL-1');
    expect(rows).not.toContain(token);
  });

  it('is not found for a token that is made up, empty, or the hash of a real one', async () => {
    const { session } = await openFor('SAL-1');
    for (const token of ['', 'x', session.id]) expect(await sessionOf({ database }, token)).toBeNull();
  });

  it('ends an hour after the last request, and writes that down once a minute', async () => {
    const { token } = await openFor('SAL-1');
    const seenAt = async (): Promise<number> => (await database.knex('sessions').first('seen_at')).seen_at;
    database.holdClock(NOW + 59_000);
    await sessionOf({ database }, token);
    expect(await seenAt()).toBe(NOW);
    database.holdClock(NOW + 40 * 60_000);
    await sessionOf({ database }, token);
    expect(await seenAt()).toBe(NOW + 40 * 60_000);
    database.holdClock(NOW + 40 * 60_000 + HOUR - 1);
    expect(await sessionOf({ database }, token)).not.toBeNull();
    database.holdClock(NOW + 40 * 60_000 + 2 * HOUR);
    expect(await sessionOf({ database }, token)).toBeNull();
  });

  it('ends twelve hours after signing in, however much it is used', async () => {
    const { token } = await openFor('SAL-1');
    for (let at = NOW; at < NOW + 12 * HOUR; at += HOUR / 2) {
      database.holdClock(at);
      expect(await sessionOf({ database }, token)).not.toBeNull();
    }
    database.holdClock(NOW + 12 * HOUR);
    expect(await sessionOf({ database }, token)).toBeNull();
  });

  it('takes other limits', async () => {
    const { token } = await openFor('SAL-1');
    database.holdClock(NOW + 5_000);
    const sessionLimits = { idle: 5_000, absolute: HOUR };
    expect(await sessionOf({ database, sessionLimits }, token)).toBeNull();
    expect(await sessionOf({ database }, token)).not.toBeNull();
  });

  it('ends by signing out, and no other with it', async () => {
    const [one, two] = [await openFor('SAL-1'), await openFor('SAL-1')];
    await endSession({ database }, one.session);
    expect(await sessionOf({ database }, one.token)).toBeNull();
    expect(await sessionOf({ database }, two.token)).not.toBeNull();
    expect(await database.knex('audit_events').select('type', 'actor_id')).toEqual([
      { type: 'sign-out', actor_id: 'SAL-1' },
    ]);
  });

  it('opens nothing for a person who has left or is frozen, from the next request on', async () => {
    const { token } = await openFor('SAL-1');
    const change = (row: object) =>
      database.transaction((trx) => trx('persons').where({ id: 'SAL-1' }).update(row));
    await change({ state: 'left' });
    expect(await sessionOf({ database }, token)).toBeNull();
    await change({ state: 'active', number_state: 'frozen' });
    expect(await sessionOf({ database }, token)).toBeNull();
    await change({ state: 'pending-leave', number_state: 'active' });
    expect(await sessionOf({ database }, token)).not.toBeNull();
  });

  it('goes on while nothing can be written', async () => {
    const { token } = await openFor('SAL-1');
    database.holdClock(NOW + 30 * 60_000);
    const full = { ...database, transaction: () => Promise.reject(new Error('disk full')) };
    expect((await sessionOf({ database: full }, token))?.viewer.number).toBe('SAL-1');
  });

  it('removes what ended a month ago when the person signs in again', async () => {
    await openFor('SAL-1');
    const later = NOW + 31 * 24 * HOUR;
    const viewer = (await viewerByNumber(database.knex, 'SAL-1'))!;
    await database.transaction((trx) => openSession(trx, viewer, { now: later, address: '192.0.2.1' }));
    expect(await database.knex('sessions').pluck('created_at')).toEqual([later]);
  });

  it('takes forms that carry its own token alone', async () => {
    const [one, two] = [await openFor('SAL-1'), await openFor('SAL-1')];
    expect(() => checkCsrf(one.session, one.session.csrfToken)).not.toThrow();
    for (const token of [two.session.csrfToken, '', undefined, null, 7, `${one.session.csrfToken} `])
      expect(() => checkCsrf(one.session, token)).toThrow('E-106');
  });
});
