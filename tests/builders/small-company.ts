/** A company of a few persons for contract tests: every role that matters, two departments with a queue, one without. */
import {
  insertDepartments,
  insertPersons,
  insertTeams,
  type NewPerson,
} from '../../people/directory-store.server';
import type { Database } from '../../db/database';
import type { Role } from '../../people/role';

const text = (en: string) => ({ en, 'zh-CN': en });

export const companyDepartments = [
  { key: 'it', title: text('IT'), hasQueue: true, ticketPrefix: 'IT' },
  { key: 'hr', title: text('HR'), hasQueue: true, ticketPrefix: 'HR' },
  { key: 'sales', title: text('Sales'), hasQueue: false, ticketPrefix: 'SAL' },
];

export const companyTeams = [
  { key: 'it-desk', department: 'it', title: text('Desk') },
  { key: 'it-network', department: 'it', title: text('Network') },
];

/** A person whose number is also the id, so that tests can name them; anything may be said differently. */
export function newPerson(
  number: string,
  changes: Partial<NewPerson> & { roles?: readonly Role[] } = {},
): NewPerson {
  return {
    id: number,
    number,
    numberState: 'active',
    state: 'active',
    name: `Person ${number}`,
    email: `${number.toLowerCase()}@company.test`,
    department: 'sales',
    team: null,
    managerId: null,
    legalEntity: 'DE',
    zone: 'Europe/Berlin',
    locale: 'en',
    jobTitle: 'Clerk',
    jobLevel: 'IC1',
    passwordHash: null,
    createdAt: 0,
    ...changes,
    roles: ['employee', ...(changes.roles ?? [])],
  };
}

/** BOSS manages IT-1 and HR-1; IT-1 manages the others of IT; SAL-2 has left, SAL-3's number is frozen. */
export const companyPersons: readonly NewPerson[] = [
  newPerson('BOSS', { name: 'Ada Boss', roles: ['hiring-manager'] }),
  newPerson('IT-1', { name: 'Ina Head', department: 'it', managerId: 'BOSS', roles: ['department-head'] }),
  newPerson('IT-2', {
    name: 'Leo Lead',
    department: 'it',
    team: 'it-desk',
    managerId: 'IT-1',
    roles: ['team-lead'],
  }),
  newPerson('IT-3', {
    department: 'it',
    team: 'it-network',
    managerId: 'IT-1',
    roles: ['team-lead', 'admin'],
  }),
  newPerson('IT-4', {
    name: 'Äneas 100% Agent',
    department: 'it',
    managerId: 'IT-1',
    roles: ['agent', 'security-officer'],
  }),
  newPerson('HR-1', { name: '王伟', department: 'hr', managerId: 'BOSS', roles: ['department-head', 'hr'] }),
  newPerson('HR-2', { name: '李娜', department: 'hr', managerId: 'HR-1', roles: ['agent', 'hr'] }),
  newPerson('SAL-1', { name: 'Sam Sales', managerId: 'BOSS' }),
  newPerson('SAL-2', { name: 'Lea Left', managerId: 'BOSS', state: 'left', roles: ['security-officer'] }),
  newPerson('SAL-3', {
    name: 'Finn Frozen',
    managerId: 'SAL-1',
    numberState: 'frozen',
    roles: ['security-officer'],
  }),
  newPerson('SAL-4', { name: 'Cara Candidate', managerId: 'SAL-1', state: 'candidate' }),
];

/** Stores the company in a migrated database without rows. */
export async function storeSmallCompany(
  database: Pick<Database, 'transaction'>,
  persons: readonly NewPerson[] = companyPersons,
): Promise<void> {
  await database.transaction(async (trx) => {
    await insertDepartments(trx, companyDepartments);
    await insertTeams(trx, companyTeams);
    await insertPersons(trx, persons);
  });
}
