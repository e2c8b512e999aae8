/** Finds the persons whom approver words, alerts and queues mean: heads, managers, holders of a role, workers. */
import type { Knex } from 'knex';
import { personsFrom } from './people-store.server';
import type { Person } from './person';
import type { Role } from './role';

/** The head of a department; of several the one with the lowest number. */
export async function headOfDepartment(db: Knex, department: string): Promise<Person | null> {
  const [head] = await personsFrom(
    db,
    withRole(takingPart(db), ['department-head']).where('p.department', department),
  );
  return head ?? null;
}

/** The manager of the person with this employee number, if there is one who takes part. */
export async function managerOf(db: Knex, number: string): Promise<Person | null> {
  const managed = db('persons').where({ number }).select('manager_id');
  const [manager] = await personsFrom(db, takingPart(db).whereIn('p.id', managed));
  return manager ?? null;
}

/** Everyone who takes part and has the role, by employee number. */
export async function holdersOfRole(db: Knex, role: Role): Promise<Person[]> {
  return personsFrom(db, withRole(takingPart(db), [role]));
}

/** Agents, team leads and the head of a department, by employee number. */
export async function queueWorkersOf(db: Knex, department: string): Promise<Person[]> {
  const workers: Role[] = ['agent', 'team-lead', 'department-head'];
  return personsFrom(db, withRole(takingPart(db), workers).where('p.department', department));
}

/** The team leads of a department; of its team alone where a team is given and has a lead. */
export async function teamLeadsOf(
  db: Knex,
  department: string,
  team: string | null = null,
): Promise<Person[]> {
  const leads = await personsFrom(
    db,
    withRole(takingPart(db), ['team-lead']).where('p.department', department),
  );
  const ofTeam = leads.filter((lead) => team !== null && lead.team === team);
  return ofTeam.length > 0 ? ofTeam : leads;
}

function takingPart(db: Knex): Knex.QueryBuilder {
  return db('persons as p')
    .where('p.number_state', 'active')
    .whereIn('p.state', ['active', 'pending-leave'])
    .orderBy('p.number');
}

function withRole(query: Knex.QueryBuilder, roles: readonly Role[]): Knex.QueryBuilder {
  return query.whereExists((holders) =>
    holders
      .from('person_roles as r')
      .whereRaw('r.person_id = p.id')
      .whereIn('r.role', roles)
      .select('r.role'),
  );
}
