/** Reads persons: by id or number, with their roles, their manager, and whom they manage. */
import type { Knex } from 'knex';
import { jsonArrayOf } from '../db/dialect';
import type { PersonFacts } from '../rules/facts';
import { mayTakePart, personFactsOf, viewerOf, type Person, type PersonSummary } from './person';
import { personColumns, personFromRow, type PersonRow } from './person-row';
import type { Viewer } from './viewer';

/** In the order of the ids; ids that nobody has are left out. One query, however many persons. */
export async function personsByIds(db: Knex, ids: readonly string[]): Promise<Person[]> {
  return inOrder(ids, await personsWhere(db, 'p.id', ids), ({ id }) => id);
}

/** In the order of the employee numbers; numbers that nobody has are left out. One query. */
export async function personsByNumbers(db: Knex, numbers: readonly string[]): Promise<Person[]> {
  return inOrder(numbers, await personsWhere(db, 'p.number', numbers), ({ number }) => number);
}

export async function personById(db: Knex, id: string): Promise<Person | null> {
  const [person] = await personsByIds(db, [id]);
  return person ?? null;
}

export async function personByNumber(db: Knex, number: string): Promise<Person | null> {
  const [person] = await personsByNumbers(db, [number]);
  return person ?? null;
}

/** The viewer that this person is when signed in; null for nobody, and for persons who may not sign in. */
export async function viewerById(db: Knex, id: string): Promise<Viewer | null> {
  return asViewer(await personById(db, id));
}

export async function viewerByNumber(db: Knex, number: string): Promise<Viewer | null> {
  return asViewer(await personByNumber(db, number));
}

/** Facts of several persons by employee number, for conditions that read more than one. */
export async function personFactsByNumbers(
  db: Knex,
  numbers: readonly string[],
): Promise<Map<string, PersonFacts>> {
  const persons = await personsByNumbers(db, numbers);
  return new Map(persons.map((person) => [person.number, personFactsOf(person)]));
}

/** Employee numbers of those who take part, by e-mail address in small letters. One query. */
export async function numbersByEmails(db: Knex, emails: readonly string[]): Promise<Map<string, string>> {
  const wanted = unique(emails.map((email) => email.toLowerCase()));
  const persons = await personsWhere(db, 'p.email', wanted);
  return new Map(persons.filter(mayTakePart).map(({ email, number }) => [email.toLowerCase(), number]));
}

/** What lists and timelines show of persons, by id; for people who left too. */
export async function namesOf(
  db: Knex,
  ids: readonly string[],
): Promise<Map<string, { number: string; name: string }>> {
  if (ids.length === 0) return new Map();
  const rows: { id: string; number: string; name: string }[] = await db('persons')
    .whereIn('id', unique(ids))
    .select('id', 'number', 'name');
  return new Map(rows.map(({ id, number, name }) => [id, { number, name }]));
}

export interface PersonSearch {
  /** The beginning of an employee number, or any part of a name. Empty finds everyone. */
  readonly text: string;
  /** At most 50; 20 where it is not given. */
  readonly limit?: number;
  readonly department?: string;
  /** Id of a manager: only the persons whom they manage directly. */
  readonly managedBy?: string;
}

/** Persons who take part, by name. */
export async function searchPersons(db: Knex, search: PersonSearch): Promise<PersonSummary[]> {
  const text = search.text.trim();
  const query = db('persons')
    .where({ number_state: 'active' })
    .whereIn('state', ['active', 'pending-leave'])
    .orderBy(['name', 'number'])
    .limit(Math.min(Math.max(search.limit ?? 20, 1), 50))
    .select('id', 'number', 'name', 'department', 'job_title');
  if (text !== '') {
    const pattern = text.replace(/[!%_]/g, (sign) => `!${sign}`);
    // The database lowers both sides: SQLite knows capital letters of ASCII alone, and must not be asked for more.
    const matches = `(lower(number) LIKE lower(?) ESCAPE '!' OR lower(name) LIKE lower(?) ESCAPE '!')`;
    query.whereRaw(matches, [`${pattern}%`, `%${pattern}%`]);
  }
  if (search.department !== undefined) query.where({ department: search.department });
  if (search.managedBy !== undefined) query.where({ manager_id: search.managedBy });
  const rows: (Omit<PersonSummary, 'jobTitle'> & { job_title: string })[] = await query;
  return rows.map(({ job_title: jobTitle, ...rest }) => ({ ...rest, jobTitle }));
}

/** The persons of a query on `persons as p`, in the query's order. */
export async function personsFrom(db: Knex, query: Knex.QueryBuilder): Promise<Person[]> {
  return (await personRowsFrom(db, query)).map(personFromRow);
}

/** As `personsFrom`, the rows with what the query selects besides. */
export async function personRowsFrom<Beside = unknown>(
  db: Knex,
  query: Knex.QueryBuilder,
): Promise<(PersonRow & Beside)[]> {
  query.leftJoin('persons as m', 'm.id', 'p.manager_id').select(...personSelection(db));
  return (await query) as (PersonRow & Beside)[];
}

/** What makes a `PersonRow` of a query on `persons as p` with the manager joined as `m`. */
export function personSelection(db: Knex): (string | Knex.Raw)[] {
  const roles = `SELECT ${jsonArrayOf(db, 'r.role')} FROM person_roles AS r WHERE r.person_id = p.id`;
  const manages = `SELECT ${jsonArrayOf(db, 'd.number')} FROM persons AS d WHERE d.manager_id = p.id AND d.state <> 'left'`;
  return [...personColumns, db.raw(`(${roles}) AS roles`), db.raw(`(${manages}) AS manages`)];
}

async function personsWhere(
  db: Knex,
  column: 'p.id' | 'p.number' | 'p.email',
  values: readonly string[],
): Promise<Person[]> {
  return values.length === 0 ? [] : personsFrom(db, db('persons as p').whereIn(column, unique(values)));
}

function asViewer(person: Person | null): Viewer | null {
  return person && mayTakePart(person) ? viewerOf(person) : null;
}

function inOrder(
  keys: readonly string[],
  persons: readonly Person[],
  keyOf: (person: Person) => string,
): Person[] {
  const byKey = new Map(persons.map((person) => [keyOf(person), person]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
