/** Finds the persons whom approver words, alerts and queues mean: heads, managers, holders of a role, workers. */
import type { Knex } from 'knex';
import { keepPlan } from '../db/prepared';
import { personRowsFrom, personsFrom } from './people-store.server';
import type { Person } from './person';
import { personFromRow } from './person-row';
import type { Role } from './role';

/** Whom a decision may be left to. */
export type Decider =
  | { readonly kind: 'person'; readonly number: string }
  /** The manager of the person with this employee number. */
  | { readonly kind: 'manager-of'; readonly number: string }
  | { readonly kind: 'head-of'; readonly department: string }
  | { readonly kind: 'role'; readonly role: Role };

/** Those of each who take part, by employee number; of several heads the first. One query for all. */
export async function findDeciders(db: Knex, deciders: readonly Decider[]): Promise<Person[][]> {
  if (deciders.length === 0) return [];
  const meant = deciders.map(idsOf);
  const union = meant.map(({ ids }, place) => `SELECT ${place} AS place, meant.id FROM (${ids}) AS meant`);
  const query = db
    .from(
      db.raw(
        `(${union.join(' UNION ALL ')}) AS decider`,
        meant.map(({ value }) => value),
      ),
    )
    .join('persons as p', 'p.id', 'decider.id')
    .select('decider.place');
  keepPlan(db, query, `deciders ${deciders.map(({ kind }) => kind).join(' ')}`);
  const found = await personRowsFrom<{ place: number }>(db, thoseTakingPart(query));
  return deciders.map(({ kind }, index) => {
    const persons = found.filter(({ place }) => place === index).map(personFromRow);
    return kind === 'head-of' ? persons.slice(0, 1) : persons;
  });
}

/** The text of a select of ids, with one value to be bound. */
function idsOf(decider: Decider): { readonly ids: string; readonly value: string } {
  switch (decider.kind) {
    case 'person':
      return { ids: 'SELECT id FROM persons WHERE number = ?', value: decider.number };
    case 'manager-of':
      return { ids: 'SELECT manager_id AS id FROM persons WHERE number = ?', value: decider.number };
    case 'head-of': {
      const ids = `SELECT h.id FROM persons AS h JOIN person_roles AS r ON r.person_id = h.id
        WHERE h.department = ? AND r.role = 'department-head'`;
      return { ids, value: decider.department };
    }
    case 'role':
      return { ids: 'SELECT person_id AS id FROM person_roles WHERE role = ?', value: decider.role };
  }
}

/** The head of a department; of several the one with the lowest number. */
export async function headOfDepartment(db: Knex, department: string): Promise<Person | null> {
  const [heads = []] = await findDeciders(db, [{ kind: 'head-of', department }]);
  return heads[0] ?? null;
}

/** Everyone who takes part and has the role, by employee number. */
export async function holdersOfRole(db: Knex, role: Role): Promise<Person[]> {
  const [holders = []] = await findDeciders(db, [{ kind: 'role', role }]);
  return holders;
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
  return thoseTakingPart(db('persons as p'));
}

function thoseTakingPart(query: Knex.QueryBuilder): Knex.QueryBuilder {
  return query
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
