/** A person as rows: the columns that a store reads, and the person that they make. */
import type { Person } from './person';
import type { Role } from './role';

export interface PersonRow {
  readonly id: string;
  readonly number: string;
  readonly number_state: Person['numberState'];
  readonly state: Person['state'];
  readonly name: string;
  readonly email: string;
  readonly department: string;
  readonly team: string | null;
  readonly manager_id: string | null;
  readonly manager_number: string | null;
  readonly legal_entity: string;
  readonly zone: string;
  readonly locale: string;
  readonly job_title: string;
  readonly job_level: string;
}

/** A role that a person has, or the number of a person whom they manage. */
export interface TieRow {
  readonly person_id: string;
  readonly tie: 'role' | 'manages';
  readonly value: string;
}

/** For a query on `persons as p` with the manager joined as `m`. */
export const personColumns = [
  'p.id',
  'p.number',
  'p.number_state',
  'p.state',
  'p.name',
  'p.email',
  'p.department',
  'p.team',
  'p.manager_id',
  'm.number as manager_number',
  'p.legal_entity',
  'p.zone',
  'p.locale',
  'p.job_title',
  'p.job_level',
] as const;

/** @param ties of this person, or of any persons: the others' are left out */
export function personFromRow(row: PersonRow, ties: readonly TieRow[]): Person {
  const own = ties.filter((tie) => tie.person_id === row.id);
  const values = (kind: TieRow['tie']): string[] =>
    own.filter(({ tie }) => tie === kind).map(({ value }) => value);
  return {
    id: row.id,
    number: row.number,
    numberState: row.number_state,
    state: row.state,
    name: row.name,
    email: row.email,
    department: row.department,
    team: row.team,
    managerId: row.manager_id,
    manager: row.manager_number,
    manages: values('manages'),
    // Only this product's own functions write roles.
    roles: values('role') as Role[],
    jobTitle: row.job_title,
    jobLevel: row.job_level,
    legalEntity: row.legal_entity,
    zone: row.zone,
    locale: row.locale,
  };
}
