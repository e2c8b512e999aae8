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
  /** JSON arrays in no order: roles, and the numbers of the persons managed who have not left. */
  readonly roles: string;
  readonly manages: string;
}

/** For a query on `persons as p` with the manager joined as `m`; `roles` and `manages` stand beside them. */
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

export function personFromRow(row: PersonRow): Person {
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
    manages: sorted(row.manages),
    // Only this product's own functions write roles.
    roles: sorted(row.roles) as Role[],
    jobTitle: row.job_title,
    jobLevel: row.job_level,
    legalEntity: row.legal_entity,
    zone: row.zone,
    locale: row.locale,
  };
}

/** The texts of a JSON array in the same order every time. */
function sorted(list: string): string[] {
  return (JSON.parse(list) as string[]).sort();
}
