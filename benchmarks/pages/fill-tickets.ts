/**
 * A hundred thousand tickets: the demo's ninety days, lived through by the product's own functions, and copies of
 * their requests with all rows that belong to them. Copies lie whole weeks back, so that working hours stay such.
 */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { liveThrough } from '../../cli/seed-demo/history';
import { insertMany } from '../../db/dialect';
import { nextNumbers } from '../../db/number-blocks';
import { newRowId } from '../../db/row-id';
import type { Seal } from '../../people/work-context';
import { answersOfRequest } from '../../requests/answers-at-rest';
import type { Stage } from '../harness/stage';
import { copiedTables, type CopiedName, type CopiedTable } from './copied-tables';

export const TICKETS = 100_000;
/** How often each request whose work is still open stands in the database. */
const COPIES_OF_OPEN = 20;
/** With the ninety days of the demo that is a year. */
const WEEKS = 40;
const WEEK = 7 * 86_400_000;
const ended = ['closed', 'cancelled', 'rejected'];

export type Row = Readonly<Record<string, string | number | boolean | null>>;
type Rows = ReadonlyMap<CopiedName, readonly Row[]>;

/** @returns how many tickets there are now */
export async function fillTickets({ context, people }: Stage): Promise<number> {
  const { database, seal } = context;
  await liveThrough(context, database, people, await database.now(), () => undefined);
  const open = await rowsOfRequests(database.knex, (state) => !ended.includes(state));
  const closed = await rowsOfRequests(database.knex, (state) => ended.includes(state));
  let tickets = ticketsOf(open) + ticketsOf(closed);
  for (let copy = 1; copy < COPIES_OF_OPEN; copy += 1, tickets += ticketsOf(open))
    await database.transaction((trx) => insertCopy(trx, seal, open, 0));
  for (let copy = 1; tickets < TICKETS; copy += 1, tickets += ticketsOf(closed))
    await database.transaction((trx) => insertCopy(trx, seal, closed, -(copy % WEEKS) * WEEK));
  await database.transaction((trx) => trx.raw('ANALYZE'));
  return tickets;
}

function ticketsOf(rows: Rows): number {
  return rows.get('tickets')?.length ?? 0;
}

async function rowsOfRequests(db: Knex, chosen: (state: string) => boolean): Promise<Rows> {
  const known = new Set<Row[string]>();
  const rows = new Map<CopiedName, Row[]>();
  // What belongs to a ticket or an approval belongs to its request: their tables come first.
  for (const { name, ids } of copiedTables) {
    const all = await db<Row>(name).select<Row[]>('*');
    const own = all.filter((row) =>
      name === 'requests' ? chosen(String(row.state)) : ids.some((column) => known.has(row[column] ?? null)),
    );
    for (const { id } of own) if (id !== undefined) known.add(id);
    rows.set(name, own);
  }
  return rows;
}

/** @param rows of requests that are copied, by table; what has no rows is not copied */
export async function insertCopy(
  trx: Knex.Transaction,
  seal: Seal,
  rows: Rows,
  shift: number,
): Promise<void> {
  const numbers: Partial<Record<CopiedName, readonly number[]>> = await nextNumbers(trx, {
    requests: rows.get('requests')?.length ?? 0,
    tickets: ticketsOf(rows),
  });
  const names = new Map<string, string>();
  for (const table of copiedTables) {
    const copies = (rows.get(table.name) ?? []).map((row, index) => {
      const copy = copyOf(row, table, names, shift);
      const number = numbers[table.name]?.[index];
      const numbered = number === undefined ? copy : { ...copy, number };
      return table.name === 'requests' ? ownAnswers(numbered, String(row.id), seal) : numbered;
    });
    await insertMany(trx, table.name, copies);
  }
}

/** @param names new ids by old ones; those that are new here are added */
function copyOf(row: Row, { ids, instants }: CopiedTable, names: Map<string, string>, shift: number): Row {
  const copy = { ...row };
  for (const column of ids) {
    const id = row[column];
    if (typeof id !== 'string') continue;
    const name = names.get(id) ?? newRowId(instantOf(id) + shift);
    names.set(id, name);
    copy[column] = name;
  }
  for (const column of instants) {
    const instant = row[column];
    if (typeof instant === 'number') copy[column] = instant + shift;
  }
  if (typeof row.key_date === 'string') copy.key_date = shiftedDate(row.key_date, shift);
  return copy;
}

/** Sealed answers open only in the row that they were sealed for, and a key of a submission is used once. */
function ownAnswers(copy: Row, original: string, seal: Seal): Row {
  const answers = JSON.parse(String(copy.answers)) as { plain: unknown; sealed: string | null };
  if (answers.sealed !== null) {
    const open = seal.open(answers.sealed, answersOfRequest(original));
    answers.sealed = seal.seal(open, answersOfRequest(String(copy.id)));
  }
  return { ...copy, answers: JSON.stringify(answers), idempotency_key: randomUUID() };
}

/** When an id was made: the first 48 bits of a UUIDv7. */
function instantOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

function shiftedDate(date: string, shift: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + shift).toISOString().slice(0, 10);
}
