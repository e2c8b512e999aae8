import { describe, expect, it } from 'vitest';
import { classifiedKeys, readersOf } from '../forms/field-access';
import { mayRead, type ReadingSituation } from '../people/reader-words';
import type { Role } from '../people/role';
import type { Viewer } from '../people/viewer';
import { loadItem, shippedItems } from './load-items.server';

const { form } = loadItem(`${shippedItems}/employee-onboarding.json`);

function viewer(id: string, department: string, ...roles: Role[]): Viewer {
  const rest = {
    team: null,
    manages: [],
    manager: null,
    legalEntity: 'DE',
    zone: 'Europe/Berlin',
    locale: 'en',
  };
  return { id, number: id, name: id, email: `${id}@meridian.example`, department, roles, ...rest };
}

const viewers = {
  requester: viewer('requester', 'sales', 'employee', 'hiring-manager'),
  colleague: viewer('colleague', 'sales', 'employee'),
  hr: viewer('hr', 'hr', 'employee', 'hr'),
  'agent of hr': viewer('agent of hr', 'hr', 'agent'),
  'agent of it': viewer('agent of it', 'it', 'agent'),
  'agent of it.ship-laptop': viewer('agent of it.ship-laptop', 'it', 'agent'),
  'agent of facilities': viewer('agent of facilities', 'facilities', 'agent'),
  'agent of fac.home-office-kit': viewer('agent of fac.home-office-kit', 'facilities', 'agent'),
  'agent of finance': viewer('agent of finance', 'finance', 'agent'),
  'agent of legal': viewer('agent of legal', 'legal', 'agent'),
  'employee of it': viewer('employee of it', 'it', 'employee'),
  approver: viewer('approver', 'engineering', 'employee'),
  admin: viewer('admin', 'operations', 'admin'),
};

const situation: ReadingSituation = {
  requesterId: 'requester',
  assigneesByTicketKey: {
    'it.ship-laptop': 'agent of it.ship-laptop',
    'fac.home-office-kit': 'agent of fac.home-office-kit',
    'it.laptop': 'agent of it',
  },
  approversByKey: { 'it.privileged-access': ['approver'], 'manager-confirms': ['colleague'] },
};

const hr = ['hr', 'agent of hr'];
const it_ = ['agent of it', 'agent of it.ship-laptop'];
const facilities = ['agent of facilities', 'agent of fac.home-office-kit'];
const everybody = [...hr, ...it_, ...facilities, 'agent of finance', 'agent of legal'];

/** Who may read each answer besides the requester, by the policy. */
const policy: Readonly<Record<string, readonly string[]>> = {
  monthlySalary: [...hr, 'agent of finance'],
  homeAddress: [...hr, 'agent of it.ship-laptop', 'agent of fac.home-office-kit'],
  personalEmail: [...hr, 'agent of legal'],
  contractEndDate: [...hr, 'agent of legal'],
  privilegedReason: [...it_, 'approver'],
  costCenter: ['agent of finance'],
};

describe('who may read the answers of an onboarding', () => {
  it.each([...form.fields.keys()])('%s', (field) => {
    const readers = Object.entries(viewers).filter(([, each]) =>
      mayRead(each, readersOf(form, field), situation),
    );
    const expected = ['requester', ...(policy[field] ?? everybody)];
    expect(readers.map(([name]) => name).toSorted()).toEqual(expected.toSorted());
  });

  it('seals what is confidential or sensitive', () => {
    expect(classifiedKeys(form).toSorted()).toEqual(['homeAddress', 'monthlySalary', 'personalEmail']);
  });

  it('has a purpose and a retention for every answer that is classified', () => {
    for (const { schema } of form.fields.values())
      if (schema['x-type'] !== 'short-text' && schema['x-classification'])
        expect(schema).toMatchObject({
          'x-purpose': expect.anything(),
          'x-retention': expect.stringMatching(/^P\d+Y$/),
        });
  });
});
