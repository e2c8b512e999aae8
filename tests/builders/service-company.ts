/** A company in which the shipped items can be requested, approved and worked: a context, people and a held clock. */
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishShipped } from '../../catalog/publish-shipped';
import { createFieldSeal, newMasterKey } from '../../people/field-seal.server';
import { insertDepartments, insertPersons } from '../../people/directory-store.server';
import { viewerByNumber } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { TestDatabase } from '../databases/on-both-databases';
import { newPerson } from './small-company';

const queues = ['it', 'hr', 'finance', 'legal', 'facilities'];
const others = ['engineering', 'operations', 'sales'];

/** Heads are `X-1`, agents `X-3` and `X-4`; ENG-2 manages ENG-3 and is managed by ENG-1. */
const people = [
  newPerson('OPS-1', { department: 'operations', roles: ['department-head', 'hiring-manager'] }),
  newPerson('ENG-1', {
    department: 'engineering',
    managerId: 'OPS-1',
    roles: ['department-head', 'hiring-manager'],
  }),
  newPerson('ENG-2', { department: 'engineering', managerId: 'ENG-1', roles: ['hiring-manager'] }),
  newPerson('ENG-3', { department: 'engineering', managerId: 'ENG-2' }),
  newPerson('SAL-1', { department: 'sales', managerId: 'OPS-1', roles: ['department-head'] }),
  ...queues.flatMap((department) => {
    const prefix = prefixOf(department);
    const role = ({ hr: 'hr', finance: 'finance', legal: 'legal' } as const)[department];
    const own = role ? [role] : [];
    return [
      newPerson(`${prefix}-1`, { department, managerId: 'OPS-1', roles: ['department-head', ...own] }),
      newPerson(`${prefix}-2`, { department, managerId: `${prefix}-1`, roles: ['team-lead', ...own] }),
      newPerson(`${prefix}-3`, { department, managerId: `${prefix}-1`, roles: ['agent', ...own] }),
      newPerson(`${prefix}-4`, { department, managerId: `${prefix}-1`, roles: ['agent', ...own] }),
    ];
  }),
  newPerson('SEC-1', { department: 'it', managerId: 'IT-1', roles: ['agent', 'security-officer'] }),
  newPerson('SEC-2', { department: 'it', managerId: 'IT-1', roles: ['agent', 'security-officer'] }),
  newPerson('ADM-1', { department: 'operations', managerId: 'OPS-1', roles: ['admin'] }),
];

function prefixOf(department: string): string {
  return department === 'facilities' ? 'FAC' : department.slice(0, 3).toUpperCase();
}

export interface ServiceCompany {
  readonly context: WorkContext;
  readonly database: TestDatabase;
  /** By employee number, which is the id too. */
  viewer(number: string): Promise<Viewer>;
  /** Holds the clock at an instant, in ISO form or milliseconds UTC. */
  at(instant: string | number): void;
}

/** Monday morning in Berlin. */
export const monday = '2026-11-23T09:00:00+01:00';

export async function serviceCompany(database: TestDatabase): Promise<ServiceCompany> {
  const context: WorkContext = {
    database,
    seal: createFieldSeal([newMasterKey('test')]),
    uploads: await mkdtemp(path.join(tmpdir(), 'formwork-uploads-')),
  };
  const at = (instant: string | number) => database.holdClock(new Date(instant).getTime());
  at(monday);
  await database.transaction(async (trx) => {
    const departments = [...queues, ...others].map((key) => ({
      key,
      title: { en: key, 'zh-CN': key },
      hasQueue: queues.includes(key),
      ticketPrefix: prefixOf(key),
    }));
    await insertDepartments(trx, departments);
    await insertPersons(trx, people);
  });
  await publishShipped(context, await database.now());
  return {
    context,
    database,
    at,
    async viewer(number) {
      const viewer = await viewerByNumber(database.knex, number);
      if (!viewer) throw new Error(`Nobody signs in as ${number}`);
      return viewer;
    },
  };
}

/**
 * A hybrid contractor for engineering in Germany, with everything that can be asked for. Valid for ENG-2.
 *
 * @param change laid over the answers; undefined takes one away
 */
export function contractorAnswers(change: Record<string, unknown> = {}): Record<string, unknown> {
  const answers = {
    fullName: 'Nora Weiss',
    personalEmail: 'nora@example.org',
    legalEntity: 'DE',
    department: 'engineering',
    jobTitle: 'Engineer',
    jobLevel: 'IC3',
    manager: 'ENG-2',
    employmentType: 'contractor',
    startDate: '2026-12-14',
    contractEndDate: '2027-01-29',
    workMode: 'hybrid',
    office: 'Berlin',
    homeAddress: 'Lindenstraße 7, 10969 Berlin',
    laptop: 'developer',
    software: ['ide', 'containers', 'chat'],
    otherSoftware: ['Figma'],
    privilegedAccess: true,
    privilegedReason: 'Runs the production clusters on call',
    rdZone: true,
    costCenter: 'CC-1234',
    ...change,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
}

/** A key as the form makes one. */
export function submissionKey(): string {
  return randomBytes(18).toString('hex');
}
