import { beforeAll, describe, expect, it } from 'vitest';
import { companyPersons, newPerson, storeSmallCompany } from '../tests/builders/small-company';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { failureOf } from '../db/failure';
import {
  findDeciders,
  headOfDepartment,
  holdersOfRole,
  queueWorkersOf,
  teamLeadsOf,
} from './deciders-store.server';
import { departments, insertPersons, legalEntities, teams } from './directory-store.server';
import {
  namesOf,
  personByNumber,
  personFactsByNumbers,
  personsByIds,
  personsByNumbers,
  searchPersons,
  viewerById,
  viewerByNumber,
} from './people-store.server';
import { titleOfOwnDepartment } from './own-department';
import { searchPeople } from './search-people';

const numbers = (persons: readonly { number: string }[]): string[] => persons.map(({ number }) => number);

describeOnBothDatabases('people', (open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    await storeSmallCompany(database);
  });

  it('gives a person back with roles, manager and those managed', async () => {
    const person = await personByNumber(database.knex, 'IT-1');
    expect(person).toEqual({
      ...{
        id: 'IT-1',
        number: 'IT-1',
        name: 'Ina Head',
        email: 'it-1@company.test',
        department: 'it',
        team: null,
      },
      ...{ state: 'active', numberState: 'active', jobTitle: 'Clerk', jobLevel: 'IC1' },
      ...{ legalEntity: 'DE', zone: 'Europe/Berlin', locale: 'en', managerId: 'BOSS', manager: 'BOSS' },
      roles: ['department-head', 'employee'],
      manages: ['IT-2', 'IT-3', 'IT-4'],
    });
  });

  it('keeps the order that was asked for and leaves out nobody known', async () => {
    expect(numbers(await personsByNumbers(database.knex, ['SAL-1', 'nobody', 'BOSS', 'SAL-1']))).toEqual([
      'SAL-1',
      'BOSS',
      'SAL-1',
    ]);
    expect(numbers(await personsByIds(database.knex, ['HR-2', 'HR-1']))).toEqual(['HR-2', 'HR-1']);
    expect(await personsByIds(database.knex, [])).toEqual([]);
    expect(await personByNumber(database.knex, 'nobody')).toBeNull();
  });

  it('reads any number of persons with one query', async () => {
    let queries = 0;
    const count = () => (queries += 1);
    database.knex.on('query', count);
    await personsByNumbers(database.knex, numbers(companyPersons));
    database.knex.off('query', count);
    expect(queries).toBe(1);
  });

  it('does not count those who left among the managed', async () => {
    expect((await personByNumber(database.knex, 'BOSS'))?.manages).toEqual(['HR-1', 'IT-1', 'SAL-1']);
  });

  it('makes viewers of those who take part alone', async () => {
    expect((await viewerByNumber(database.knex, 'SAL-1'))?.name).toBe('Sam Sales');
    expect((await viewerById(database.knex, 'HR-2'))?.roles).toEqual(['agent', 'employee', 'hr']);
    for (const number of ['SAL-2', 'SAL-3', 'SAL-4', 'nobody'])
      expect(await viewerByNumber(database.knex, number)).toBeNull();
  });

  it('gives facts under the employee number', async () => {
    const facts = await personFactsByNumbers(database.knex, ['HR-2', 'nobody']);
    expect([...facts.keys()]).toEqual(['HR-2']);
    expect(facts.get('HR-2')).toEqual({
      id: 'HR-2',
      number: 'HR-2',
      name: '李娜',
      email: 'hr-2@company.test',
      department: 'hr',
      legalEntity: 'DE',
      zone: 'Europe/Berlin',
      locale: 'en',
      roles: ['agent', 'employee', 'hr'],
      manages: [],
      manager: 'HR-1',
    });
  });

  it('names persons by id, those who left too', async () => {
    const names = await namesOf(database.knex, ['SAL-2', 'BOSS', 'BOSS', 'nobody']);
    expect(names).toEqual(
      new Map([
        ['BOSS', { number: 'BOSS', name: 'Ada Boss' }],
        ['SAL-2', { number: 'SAL-2', name: 'Lea Left' }],
      ]),
    );
    expect(await namesOf(database.knex, [])).toEqual(new Map());
  });

  describe('finding', () => {
    const find = async (text: string, more = {}) =>
      numbers(await searchPersons(database.knex, { text, ...more })).sort();

    it('goes by the beginning of a number and by any part of a name, in any case', async () => {
      expect(await find('it-')).toEqual(['IT-1', 'IT-2', 'IT-3', 'IT-4']);
      expect(await find('LEAD')).toEqual(['IT-2']);
      expect(await find('娜')).toEqual(['HR-2']);
      expect(await find('Äneas')).toEqual(['IT-4']);
      expect(await find('AL-1')).toEqual([]);
    });

    it('takes signs of patterns literally', async () => {
      expect(await find('100%')).toEqual(['IT-4']);
      expect(await find('%')).toEqual(['IT-4']);
      for (const text of ['_', '!', "'", '\\', '!%']) expect(await find(text)).toEqual([]);
    });

    it('shows only those who take part, within a department, a manager and a limit', async () => {
      expect(await find('sal-')).toEqual(['SAL-1']);
      expect(await find('', { department: 'hr' })).toEqual(['HR-1', 'HR-2']);
      expect(await find('', { managedBy: 'BOSS' })).toEqual(['HR-1', 'IT-1', 'SAL-1']);
      expect(await find('', { limit: 3 })).toHaveLength(3);
    });
  });

  it('finds who decides and who works', async () => {
    const { knex } = database;
    expect((await headOfDepartment(knex, 'it'))?.number).toBe('IT-1');
    expect(await headOfDepartment(knex, 'sales')).toBeNull();
    // SAL-2 and SAL-3 have the role too, and take part in nothing.
    expect(numbers(await holdersOfRole(knex, 'security-officer'))).toEqual(['IT-4']);
    expect(numbers(await queueWorkersOf(knex, 'hr'))).toEqual(['HR-1', 'HR-2']);
    expect(numbers(await teamLeadsOf(knex, 'it', 'it-desk'))).toEqual(['IT-2']);
    expect(numbers(await teamLeadsOf(knex, 'it'))).toEqual(['IT-2', 'IT-3']);
    expect(numbers(await teamLeadsOf(knex, 'it', 'team-without-lead'))).toEqual(['IT-2', 'IT-3']);
  });

  it('finds all deciders with one query, each in its place', async () => {
    const { knex } = database;
    let queries = 0;
    const count = () => (queries += 1);
    knex.on('query', count);
    const found = await findDeciders(knex, [
      { kind: 'manager-of', number: 'HR-2' },
      { kind: 'role', role: 'team-lead' },
      { kind: 'manager-of', number: 'BOSS' },
      { kind: 'head-of', department: 'hr' },
      { kind: 'person', number: 'HR-2' },
      // Those who have left decide nothing, and are still managed.
      { kind: 'person', number: 'SAL-2' },
      { kind: 'manager-of', number: 'SAL-2' },
      { kind: 'role', role: 'team-lead' },
    ]);
    knex.off('query', count);
    expect(found.map(numbers)).toEqual([
      ['HR-1'],
      ['IT-2', 'IT-3'],
      [],
      ['HR-1'],
      ['HR-2'],
      [],
      ['BOSS'],
      ['IT-2', 'IT-3'],
    ]);
    expect(found[0]).toEqual([await personByNumber(knex, 'HR-1')]);
    expect(queries).toBe(1);
    expect(await findDeciders(knex, [])).toEqual([]);
  });

  it('finds persons for a viewer who types, and nobody for blanks', async () => {
    const boss = (await viewerByNumber(database.knex, 'BOSS'))!;
    expect(numbers(await searchPeople({ database }, boss, ' bos '))).toEqual(['BOSS']);
    expect(await searchPeople({ database }, boss, '   ')).toEqual([]);
    expect(await searchPeople({ database }, boss, `${' '.repeat(100)}BOSS`)).toEqual([]);
    const nowhere = { ...boss, department: 'nowhere' };
    expect(await titleOfOwnDepartment({ database }, nowhere)).toBeNull();
    expect(await titleOfOwnDepartment({ database }, { ...boss, department: 'hr' })).toMatchObject({
      en: expect.any(String),
    });
  });

  it('lists departments, teams and legal entities', async () => {
    expect(await legalEntities(database.knex)).toEqual(['DE']);
    expect((await departments(database.knex)).map(({ key, hasQueue }) => [key, hasQueue])).toEqual([
      ['hr', true],
      ['it', true],
      ['sales', false],
    ]);
    expect(await teams(database.knex)).toContainEqual({
      key: 'it-desk',
      department: 'it',
      title: { en: 'Desk', 'zh-CN': 'Desk' },
    });
  });

  it('refuses a number or an address that exists, and stores nobody of that batch', async () => {
    for (const double of [
      newPerson('BOSS', { id: 'x', email: 'x@company.test' }),
      newPerson('NEW', { email: 'Boss@Company.Test' }),
    ]) {
      const work = database.transaction((trx) => insertPersons(trx, [newPerson('OTHER'), double]));
      await expect(work).rejects.toSatisfy((error) => failureOf(error) === 'unique');
    }
    expect(await personByNumber(database.knex, 'OTHER')).toBeNull();
  });
});
