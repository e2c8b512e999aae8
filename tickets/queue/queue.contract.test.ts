import { beforeAll, expect, it } from 'vitest';
import { rowsOf } from '../../db/dialect';
import { describeOnBothDatabases, type TestDatabase } from '../../tests/databases/on-both-databases';
import { insertMany } from '../../db/dialect';
import { newRowId } from '../../db/row-id';
import { ticketStates, waitingStates, type TicketState } from '../ticket';
import { openStates, queueViews, viewFilter } from './queue-filter';
import type { QueueFilter } from './queue-filter';
import { countsSql, type SqlText } from './queue-sql';
import { countQueues, pageSql, queuePage, type QueueTicket } from './queue-store.server';

const ROWS = 6_000;
const PAGE = 50;
const NOW = Date.UTC(2026, 10, 23, 9);

/** A sort or a walk through the whole table, as either database's plan names it (`Sort Key` belongs to a merge). */
const unordered = /Sort +\(|TEMP B-TREE|Seq Scan|SCAN tickets(?! USING)/;

interface Made {
  readonly id: string;
  readonly department: string;
  readonly state: string;
  readonly assignee_id: string | null;
  readonly item_key: string;
  readonly due_at: number;
  readonly alert_level: number;
}

describeOnBothDatabases('queue', (open) => {
  let database: TestDatabase;
  let persons: string[] = [];
  let made: Made[] = [];

  beforeAll(async () => {
    database = await open();
    ({ persons, made } = await fillQueue(database));
  });

  function everyFilter(): QueueFilter[] {
    const assignees = ['any', 'none', persons[1]!];
    const stateSets: (readonly TicketState[])[] = [
      [],
      ...ticketStates.map((state) => [state]),
      waitingStates,
      ['blocked', 'done', 'cancelled'],
    ];
    return assignees.flatMap((is) =>
      stateSets.flatMap((states) =>
        [null, 'onboarding'].flatMap((item) =>
          [false, true].map((atRisk) => ({ department: 'it', states, assignee: { is }, item, atRisk })),
        ),
      ),
    );
  }

  function expected(filter: QueueFilter): string[] {
    const states: readonly string[] = filter.states.length > 0 ? filter.states : openStates;
    const { is } = filter.assignee;
    return made
      .filter(
        (row) =>
          row.department === filter.department &&
          states.includes(row.state) &&
          (is === 'any' || row.assignee_id === (is === 'none' ? null : is)) &&
          (filter.item === null || row.item_key === filter.item) &&
          (!filter.atRisk || row.alert_level >= 80),
      )
      .sort((a, b) => a.due_at - b.due_at || (a.id < b.id ? -1 : 1))
      .map((row) => row.id);
  }

  it('gives every ticket of a filter once, in due order, page after page', async () => {
    for (const filter of everyFilter()) {
      const found: QueueTicket[] = [];
      for (;;) {
        const last = found.at(-1);
        const after = last ? { at: last.dueAt ?? 0, id: last.id } : null;
        const page = await queuePage(database.knex, filter, after, PAGE);
        found.push(...page);
        if (page.length < PAGE) break;
      }
      expect(
        found.map((row) => row.id),
        JSON.stringify(filter),
      ).toEqual(expected(filter));
    }
  });

  it('reads every page and every count off an index, without a sort', async () => {
    for (const filter of everyFilter())
      for (const after of [null, { at: NOW, id: newRowId(NOW) }])
        for (const plan of await plansOf(database, pageSql(database.knex, filter, after, PAGE + 1))) {
          expect(plan, JSON.stringify(filter)).not.toMatch(unordered);
          expect(plan).toMatch(/tickets_/);
        }
    const views = queueViews.map((view) => viewFilter(view, 'it', persons[1]!));
    for (const plan of await plansOf(database, countsSql(views, 100))) expect(plan).not.toMatch(unordered);
  });

  it('counts views no further than the cap', async () => {
    const filters = queueViews.map((view) => viewFilter(view, 'it', persons[1]!));
    const counts = await countQueues(database.knex, filters, 100);
    expect(counts).toEqual(filters.map((filter) => Math.min(expected(filter).length, 100)));
    expect(counts[0]).toBe(100);
    expect(counts[1]).toBeGreaterThan(0);
  });
});

/** The plan for these values; on PostgreSQL also the one for any values, which prepared statements come to use. */
async function plansOf(database: TestDatabase, { sql, bindings }: SqlText): Promise<string[]> {
  const { knex, kind } = database;
  if (kind === 'sqlite') return [textOf(await knex.raw(`EXPLAIN QUERY PLAN ${sql}`, [...bindings]))];
  return [
    textOf(await knex.raw(`EXPLAIN ${sql}`, [...bindings])),
    textOf(await knex.raw(`EXPLAIN (GENERIC_PLAN) ${sql}`)),
  ];
}

function textOf(plan: unknown): string {
  return rowsOf<Record<string, unknown>>(plan)
    .map((row) => JSON.stringify(row))
    .join('\n');
}

/** Enough tickets that a planner takes an index seriously; half of them closed, a few at risk. */
async function fillQueue(database: TestDatabase): Promise<{ persons: string[]; made: Made[] }> {
  const persons = Array.from({ length: 12 }, () => newRowId());
  const [request, version, calendar] = [newRowId(), newRowId(), newRowId()];
  const made: Made[] = Array.from({ length: ROWS }, (_, index) => {
    const state = index % 2 === 0 ? 'done' : (ticketStates[(index >> 1) % ticketStates.length] ?? 'ready');
    return {
      id: newRowId(),
      department: ['it', 'hr', 'it'][index % 3]!,
      state,
      assignee_id: index % 5 < 2 ? null : persons[(index >> 1) % persons.length]!,
      item_key: ['onboarding', 'problem', 'access'][(index >> 2) % 3]!,
      due_at: NOW + ((index * 7_919) % 500) * 60_000,
      alert_level: index % 17 === 1 ? 100 : index % 13 === 1 ? 80 : 0,
    };
  });
  await database.transaction(async (trx) => {
    const departments = ['it', 'hr'].map((key) => ({
      key,
      title: '{}',
      has_queue: true,
      ticket_prefix: key,
    }));
    await insertMany(trx, 'departments', departments);
    await insertMany(
      trx,
      'persons',
      persons.map((id, index) => ({
        id,
        number: `P-${index}`,
        number_state: 'active',
        state: 'active',
        name: `Person ${index}`,
        email: `p${index}@example.org`,
        department: 'it',
        legal_entity: 'DE',
        zone: 'Europe/Berlin',
        locale: 'en',
        job_title: '',
        job_level: '',
        created_at: NOW,
      })),
    );
    await insertMany(trx, 'catalog_items', [{ key: 'onboarding', category: 'people', position: 1 }]);
    await insertMany(trx, 'item_versions', [
      { id: version, item_key: 'onboarding', version: 1, state: 'published', document: '{}', hash: '' },
    ]);
    await insertMany(trx, 'calendar_versions', [
      { id: calendar, key: 'berlin', version: 1, document: '{}', hash: '', live: true },
    ]);
    await insertMany(trx, 'requests', [
      {
        id: request,
        number: 1,
        item_key: 'onboarding',
        item_version_id: version,
        requester_id: persons[0]!,
        state: 'in-progress',
        answers: '{}',
        facts: '{}',
        plan: '{}',
        trace: '[]',
        idempotency_key: newRowId(),
        body_hash: '',
        version: 1,
        submitted_at: NOW,
      },
    ]);
    const rows = made.map((row, index) => ({
      ...row,
      number: index + 1,
      request_id: request,
      key: `t${index}`,
      rule: 'r',
      priority: 'normal',
      title: '{"en":"T"}',
      detail: '{}',
      calendar_version_id: calendar,
      planned_ready_at: NOW,
      planned_due_at: row.due_at,
      planned_expedited: false,
      expedited: false,
      version: 1,
      created_at: NOW,
    }));
    await insertMany(trx, 'tickets', rows);
    await trx.raw('ANALYZE');
  });
  return { persons, made };
}
