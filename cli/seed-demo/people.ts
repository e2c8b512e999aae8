/** Makes the people of the demo company, the same at every run: numbers, managers, roles. */
import type { Role } from '../../people/role';
import type { Entity, SeedDepartment } from './company';
import { departments, entities } from './company';
import { nameOf } from './names';

export interface SeedPerson {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly team: string | null;
  /** Employee number of the manager; null for the one person at the top. */
  readonly manager: string | null;
  readonly legalEntity: Entity;
  readonly zone: string;
  readonly locale: string;
  readonly jobTitle: string;
  readonly jobLevel: string;
  readonly roles: readonly Role[];
}

/** How many people a team lead manages before the next team lead takes over. */
const SPAN = 7;

/** Roles that the people of a department carry besides `employee`. */
const departmentRoles: Readonly<Record<string, readonly Role[]>> = {
  hr: ['hr'],
  finance: ['finance'],
  legal: ['legal'],
};

type Rank = 'head' | 'lead' | 'member';

interface Place {
  readonly department: SeedDepartment;
  readonly entity: Entity;
  readonly rank: Rank;
  readonly serial: number;
  readonly indexOfSite: number;
}

function numberOf(place: Place): string {
  const year = place.rank === 'head' ? 2017 : 2018 + ((place.serial * 5) % 9);
  return `${place.department.prefix}-${String(year)}-${String(place.serial).padStart(3, '0')}`;
}

function rolesOf({ department, rank, serial }: Place): Role[] {
  const roles: Role[] = ['employee', ...(departmentRoles[department.key] ?? [])];
  if (rank === 'head') roles.push('department-head', 'hiring-manager');
  if (rank === 'lead') roles.push('hiring-manager', ...(department.hasQueue ? (['team-lead'] as const) : []));
  if (rank === 'member' && department.hasQueue) roles.push('agent');
  // Two security officers and two administrators, all in IT.
  if (department.key === 'it' && rank === 'member' && serial <= 5) roles.push('security-officer');
  if (department.key === 'it' && rank === 'lead') roles.push('admin');
  return roles;
}

function levelOf(rank: Rank, serial: number): string {
  if (rank === 'head') return 'M4';
  if (rank === 'lead') return `M${String(1 + (serial % 2))}`;
  return `IC${String(1 + (serial % 5))}`;
}

function titleOf({ department, rank, serial }: Place): string {
  if (rank === 'head') return `Head of ${department.title.en ?? ''}`;
  if (rank === 'lead') return `${department.title.en ?? ''} lead`;
  return department.jobs[serial % department.jobs.length] ?? '';
}

/** The head first, then site by site a lead for every `SPAN` people. */
function placesOf(department: SeedDepartment, counters: Record<Entity, number>): Place[] {
  const places: Place[] = [];
  const sites = (Object.keys(entities) as Entity[]).sort(
    (a, b) => Number(b === department.headSite) - Number(a === department.headSite),
  );
  for (const entity of sites) {
    const count = department.people[entity];
    for (let i = 0; i < count; i += 1) {
      const isHead = entity === department.headSite && i === 0;
      const lead = i === (entity === department.headSite ? 1 : 0) || (i > 0 && i % SPAN === SPAN - 1);
      const rank: Rank = isHead ? 'head' : lead ? 'lead' : 'member';
      places.push({ department, entity, rank, serial: places.length + 1, indexOfSite: counters[entity]++ });
    }
  }
  return places;
}

function personAt(place: Place, manager: string | null, team: string | null): SeedPerson {
  const number = numberOf(place);
  return {
    number,
    name: nameOf(place.entity, place.indexOfSite),
    email: `${number.toLowerCase()}@meridian.example`,
    department: place.department.key,
    team,
    manager,
    legalEntity: place.entity,
    ...entities[place.entity],
    jobTitle: titleOf(place),
    jobLevel: levelOf(place.rank, place.serial),
    roles: rolesOf(place),
  };
}

function peopleOf(department: SeedDepartment, counters: Record<Entity, number>, chief: string): SeedPerson[] {
  const people: SeedPerson[] = [];
  let head = chief;
  let lead = chief;
  let leads = 0;
  for (const place of placesOf(department, counters)) {
    const manager = place.rank === 'head' ? chief : place.rank === 'lead' ? head : lead;
    if (place.rank === 'lead') leads += 1;
    const team = department.teams[Math.max(0, leads - 1) % department.teams.length]?.key ?? null;
    const person = personAt(place, manager, place.rank === 'head' ? null : team);
    if (place.rank === 'head') head = person.number;
    if (place.rank === 'lead') lead = person.number;
    people.push(person);
  }
  return people;
}

/** All people of Meridian, managers before those they manage. */
export function makePeople(): readonly SeedPerson[] {
  const counters: Record<Entity, number> = { CN: 0, DE: 0, US: 0 };
  const chief: SeedPerson = {
    number: 'OPS-2015-100',
    name: nameOf('US', counters.US++),
    email: 'ops-2015-100@meridian.example',
    department: 'operations',
    team: null,
    manager: null,
    legalEntity: 'US',
    ...entities.US,
    jobTitle: 'Chief executive',
    jobLevel: 'M4',
    roles: ['employee', 'hiring-manager'],
  };
  return [chief, ...departments.flatMap((department) => peopleOf(department, counters, chief.number))];
}
