/** Writes and lists departments and teams; writes persons, many at a time. */
import type { Knex } from 'knex';
import { asBoolean, insertMany, readJson, writeJson } from '../db/dialect';
import type { Person } from './person';

export interface Department {
  readonly key: string;
  /** Text by locale. */
  readonly title: Readonly<Record<string, string>>;
  /** Whether tickets may be opened in it. */
  readonly hasQueue: boolean;
  /** Where a ticket's shown number begins (`IT` in `IT-2041`). */
  readonly ticketPrefix: string;
}

export interface Team {
  readonly key: string;
  readonly department: string;
  readonly title: Readonly<Record<string, string>>;
}

/** A person who is not stored yet. Ids are made by the caller, so that managers can be named. */
export interface NewPerson extends Omit<Person, 'manager' | 'manages'> {
  /** argon2id; null for a person who cannot sign in with a password. */
  readonly passwordHash: string | null;
  /** Milliseconds UTC. */
  readonly createdAt: number;
}

export async function insertDepartments(
  trx: Knex.Transaction,
  departments: readonly Department[],
): Promise<void> {
  const rows = departments.map(({ key, title, hasQueue, ticketPrefix }) => ({
    key,
    title: writeJson(title),
    has_queue: hasQueue,
    ticket_prefix: ticketPrefix,
  }));
  await insertMany(trx, 'departments', rows);
}

export async function insertTeams(trx: Knex.Transaction, teams: readonly Team[]): Promise<void> {
  const rows = teams.map(({ key, department, title }) => ({ key, department, title: writeJson(title) }));
  await insertMany(trx, 'teams', rows);
}

/**
 * Stores persons with their roles; managers stand before those they manage. E-mail addresses are kept in lower
 * case, so that one address is one person. Fails on a number or an address that exists.
 */
export async function insertPersons(trx: Knex.Transaction, persons: readonly NewPerson[]): Promise<void> {
  await insertMany(trx, 'persons', persons.map(personRow));
  const roles = persons.flatMap(({ id, roles }) => roles.map((role) => ({ person_id: id, role })));
  await insertMany(trx, 'person_roles', roles);
}

export async function departments(db: Knex): Promise<Department[]> {
  const rows: { key: string; title: string; has_queue: unknown; ticket_prefix: string }[] = await db(
    'departments',
  )
    .orderBy('key')
    .select('key', 'title', 'has_queue', 'ticket_prefix');
  return rows.map((row) => ({
    key: row.key,
    title: readJson(row.title),
    hasQueue: asBoolean(row.has_queue),
    ticketPrefix: row.ticket_prefix,
  }));
}

/** The keys of all that somebody works for. */
export async function legalEntities(db: Knex): Promise<string[]> {
  const rows: { legal_entity: string }[] = await db('persons')
    .distinct('legal_entity')
    .orderBy('legal_entity')
    .select('legal_entity');
  return rows.map((row) => row.legal_entity);
}

export async function teams(db: Knex): Promise<Team[]> {
  const rows: { key: string; department: string; title: string }[] = await db('teams')
    .orderBy('key')
    .select('key', 'department', 'title');
  return rows.map((row) => ({ ...row, title: readJson(row.title) }));
}

function personRow(person: NewPerson) {
  return {
    id: person.id,
    number: person.number,
    number_state: person.numberState,
    state: person.state,
    name: person.name,
    email: person.email.toLowerCase(),
    password_hash: person.passwordHash,
    department: person.department,
    team: person.team,
    manager_id: person.managerId,
    legal_entity: person.legalEntity,
    zone: person.zone,
    locale: person.locale,
    job_title: person.jobTitle,
    job_level: person.jobLevel,
    created_at: person.createdAt,
  };
}
