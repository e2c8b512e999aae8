import { beforeEach, expect, it, vi } from 'vitest';
import type * as Argon2 from '@node-rs/argon2';
import { verify } from '@node-rs/argon2';
import { companyPersons, storeSmallCompany } from '../tests/builders/small-company';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { hashPassword } from './password.server';
import { isRefusal, type Refusal } from './refusal';
import { sessionOf } from './sessions.server';
import { signIn } from './sign-in.server';

// Only watched: every verification is real.
vi.mock('@node-rs/argon2', async (original) => {
  const actual = await original<typeof Argon2>();
  return { ...actual, verify: vi.fn(actual.verify) };
});

const PASSWORD = 'correct horse battery staple';
const NOW = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;
const passwordHash = hashPassword(PASSWORD);

describeOnBothDatabases('signing in', (open, { openAgain }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await open();
    const hash = await passwordHash;
    await storeSmallCompany(
      database,
      companyPersons.map((person) => ({ ...person, passwordHash: person.number === 'HR-1' ? null : hash })),
    );
    database.holdClock(NOW);
    vi.mocked(verify).mockClear();
  });

  const attempt = (name: string, password = PASSWORD, address = '192.0.2.1', context = { database }) =>
    signIn(context, { name, password }, { address, device: 'Test' });
  const refusal = async (work: Promise<unknown>): Promise<Refusal> => {
    const error: unknown = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!isRefusal(error)) throw new Error(`Not refused: ${String(error)}`);
    return error;
  };
  const auditTypes = () => database.knex('audit_events').orderBy('id').pluck('type');

  it('works with the employee number or the e-mail address, in any case of letters', async () => {
    for (const name of ['SAL-1', 'sal-1', ' SAL-1 ', 'sal-1@company.test', 'Sal-1@Company.Test']) {
      const { token, session } = await attempt(name);
      expect(session.viewer.number).toBe('SAL-1');
      expect((await sessionOf({ database }, token))?.viewer.number).toBe('SAL-1');
    }
    expect(new Set(await auditTypes())).toEqual(new Set(['sign-in']));
  });

  it.each([
    ['a wrong password', 'SAL-1', 'wrong'],
    ['an unknown name', 'nobody', PASSWORD],
    ['no name', '', PASSWORD],
    ['somebody without a password', 'HR-1', PASSWORD],
    ['somebody who has left', 'SAL-2', PASSWORD],
    ['a frozen number', 'SAL-3', PASSWORD],
    ['somebody who has not begun', 'SAL-4', PASSWORD],
    ['a pattern for a name', '%', PASSWORD],
    ['an endless password', 'SAL-1', PASSWORD + ' '.repeat(100_000)],
  ])('refuses %s in the same words after the same work', async (_case, name, password) => {
    const { kind, code, params } = await refusal(attempt(name, password));
    expect({ kind, code, params }).toEqual({ kind: 'unauthenticated', code: 'E-105', params: {} });
    expect(vi.mocked(verify)).toHaveBeenCalledTimes(1);
    const [hash] = vi.mocked(verify).mock.calls[0]!;
    expect(String(hash)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await database.knex('sessions').pluck('person_id')).toEqual([]);
    expect(await auditTypes()).toEqual(['sign-in-failed']);
  });

  it('logs no password and no name that was typed', async () => {
    await refusal(attempt('my-secret-in-the-wrong-field', 'my-other-secret'));
    const rows = JSON.stringify([await database.knex('audit_events'), await database.knex('rate_limits')]);
    expect(rows).not.toMatch(/secret/);
  });

  it('refuses a sixth wrong try, the right password included, until the window is over', async () => {
    for (let i = 0; i < 5; i += 1) expect((await refusal(attempt('SAL-1', 'wrong'))).code).toBe('E-105');
    vi.mocked(verify).mockClear();
    const limited = await refusal(attempt('sal-1'));
    expect(limited).toMatchObject({ kind: 'too-many', code: 'E-903', params: { minutes: 15 } });
    expect(vi.mocked(verify)).not.toHaveBeenCalled();
    await refusal(attempt('SAL-1'));
    expect((await auditTypes()).filter((type) => type === 'sign-in-limited')).toHaveLength(1);

    database.holdClock(NOW + 14 * MINUTE + 1);
    expect((await refusal(attempt('SAL-1'))).params).toEqual({ minutes: 1 });
    database.holdClock(NOW + 15 * MINUTE);
    await expect(attempt('SAL-1')).resolves.toBeDefined();
  });

  it('limits a name that nobody has just the same', async () => {
    for (let i = 0; i < 5; i += 1) await refusal(attempt('nobody'));
    expect((await refusal(attempt('nobody'))).code).toBe('E-903');
  });

  it('counts for one name from one address: others go on', async () => {
    for (let i = 0; i < 6; i += 1) await refusal(attempt('SAL-1', 'wrong'));
    await expect(attempt('BOSS')).resolves.toBeDefined();
    await expect(attempt('SAL-1', PASSWORD, '192.0.2.2')).resolves.toBeDefined();
  });

  it('forgets wrong tries when the right password comes', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 4; i += 1) await refusal(attempt('SAL-1', 'wrong'));
      await attempt('SAL-1');
    }
    expect(await database.knex('rate_limits').pluck('points')).toEqual([12]);
  });

  it('limits an address that tries many names', async () => {
    await database.transaction((trx) =>
      trx('rate_limits').insert({ key: 'sign-in:192.0.2.1', points: 60, expire: NOW + MINUTE }),
    );
    expect((await refusal(attempt('SAL-1'))).params).toEqual({ minutes: 1 });
    await expect(attempt('SAL-1', PASSWORD, '192.0.2.2')).resolves.toBeDefined();
  });

  it('counts the tries of two processes together, also when they come at once', async () => {
    const other = openAgain(database);
    other.holdClock(NOW);
    const codes = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        refusal(attempt('SAL-1', 'wrong', '192.0.2.1', { database: i % 2 === 0 ? database : other })),
      ),
    );
    expect(codes.filter(({ code }) => code === 'E-105')).toHaveLength(5);
    expect(codes.filter(({ code }) => code === 'E-903')).toHaveLength(5);
  });

  it('signs nobody in while tries cannot be counted', async () => {
    await database.transaction((trx) => trx.schema.renameTable('rate_limits', 'rate_limits_gone'));
    await expect(attempt('SAL-1')).rejects.toThrow();
    expect(await database.knex('sessions').pluck('person_id')).toEqual([]);
  });
});
