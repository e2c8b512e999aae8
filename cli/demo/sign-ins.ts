/** The sign-ins that the demo prints: one person for each role, chosen the same way every time. */
import type { Role } from '../../people/role';
import type { SeedPerson } from '../seed-demo/people';

/** What a role is good for in the demo, in the order of a first tour. */
const tour: Readonly<Record<Role, string>> = {
  'hiring-manager': 'onboards a new employee',
  employee: 'reports a problem, asks for access',
  hr: 'works the HR queue, sees salaries',
  agent: 'works the IT queue',
  'team-lead': 'assigns tickets',
  'department-head': 'approves, is told of breaches',
  finance: 'works the finance queue',
  legal: 'works the legal queue',
  'security-officer': 'approves privileged access',
  admin: 'keeps the catalog',
};

/** Where a role is held by many, whom the tour would rather meet. */
const preferred: Partial<Record<Role, (person: SeedPerson) => boolean>> = {
  'hiring-manager': (p) => p.department === 'engineering' && p.jobLevel !== 'M4' && p.legalEntity === 'DE',
  employee: (p) => p.roles.length === 1 && p.legalEntity === 'CN',
  agent: (p) => p.department === 'it' && p.roles.length === 2,
  'team-lead': (p) => p.department === 'it',
  'department-head': (p) => p.department === 'engineering',
  hr: (p) => p.roles.includes('agent'),
  finance: (p) => p.roles.includes('agent'),
  legal: (p) => p.roles.includes('agent'),
  admin: (p) => p.legalEntity === 'US',
};

export interface SignIn {
  readonly role: Role;
  readonly purpose: string;
  readonly person: SeedPerson;
}

/** One sign-in a role, in the order of the tour. */
export function signIns(people: readonly SeedPerson[]): readonly SignIn[] {
  return (Object.keys(tour) as Role[]).flatMap((role) => {
    const holders = people.filter((person) => person.roles.includes(role));
    const person = holders.find(preferred[role] ?? (() => true)) ?? holders[0];
    return person ? [{ role, purpose: tour[role], person }] : [];
  });
}

/** The sign-ins as a table for the terminal. */
export function signInTable(people: readonly SeedPerson[], password: string): string {
  const rows = signIns(people).map(
    ({ role, purpose, person }) => `  ${role.padEnd(17)} ${person.number.padEnd(14)} ${purpose}`,
  );
  return [`  ${'role'.padEnd(17)} ${'sign in as'.padEnd(14)} password for all: ${password}`, ...rows].join(
    '\n',
  );
}
