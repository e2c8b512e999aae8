/** The first schema: people, catalog, requests, tickets, approvals, history, notices. Instants are integers (ms, UTC). */
import type { Knex } from 'knex';

/** Row ids are UUIDv7 as text: time-ordered keys keep inserts at the right edge of every index. */
const ID = 36;

export async function up(knex: Knex): Promise<void> {
  await people(knex);
  await catalog(knex);
  await requests(knex);
  await tickets(knex);
  await records(knex);
}

async function people(knex: Knex): Promise<void> {
  await knex.schema.createTable('departments', (t) => {
    t.string('key', 40).primary();
    t.text('title').notNullable(); // LocalizedText as JSON
    t.boolean('has_queue').notNullable();
    t.string('ticket_prefix', 8).notNullable();
  });
  await knex.schema.createTable('teams', (t) => {
    t.string('key', 40).primary();
    t.string('department', 40).notNullable().references('departments.key');
    t.text('title').notNullable();
  });
  await knex.schema.createTable('persons', (t) => {
    t.string('id', ID).primary();
    t.string('number', 40).notNullable().unique();
    t.string('number_state', 10).notNullable(); // active | frozen
    t.string('state', 20).notNullable(); // candidate | active | pending-leave | left
    t.string('name', 200).notNullable();
    t.string('email', 200).notNullable().unique();
    t.text('password_hash');
    t.string('department', 40).notNullable().references('departments.key');
    t.string('team', 40).references('teams.key');
    t.string('manager_id', ID).references('persons.id').index();
    t.string('legal_entity', 10).notNullable();
    t.string('zone', 60).notNullable();
    t.string('locale', 10).notNullable();
    t.string('job_title', 200).notNullable();
    t.string('job_level', 10).notNullable();
    t.bigInteger('created_at').notNullable();
    t.index(['department', 'name']);
  });
  await knex.schema.createTable('person_roles', (t) => {
    t.string('person_id', ID).notNullable().references('persons.id');
    t.string('role', 40).notNullable();
    t.primary(['person_id', 'role']);
    t.index(['role']);
  });
  await knex.schema.createTable('sessions', (t) => {
    t.string('token_hash', 64).primary(); // SHA-256, hex
    t.string('person_id', ID).notNullable().references('persons.id').index();
    t.string('csrf_secret', 64).notNullable();
    t.bigInteger('created_at').notNullable();
    t.bigInteger('seen_at').notNullable();
    t.bigInteger('ends_at').notNullable();
    t.bigInteger('revoked_at');
    t.string('address', 64);
    t.string('device', 200);
  });
  await knex.schema.createTable('rate_limits', (t) => {
    t.string('key', 255).primary();
    t.integer('points').notNullable();
    t.bigInteger('expire');
  });
}

async function catalog(knex: Knex): Promise<void> {
  await knex.schema.createTable('catalog_items', (t) => {
    t.string('key', 60).primary();
    t.string('live_version_id', ID);
    t.string('category', 40).notNullable();
    t.integer('position').notNullable();
  });
  await knex.schema.createTable('item_versions', (t) => {
    t.string('id', ID).primary();
    t.string('item_key', 60).notNullable().references('catalog_items.key');
    t.integer('version').notNullable();
    t.string('state', 12).notNullable(); // draft | published | retired
    t.text('document').notNullable(); // canonical JSON
    t.string('hash', 64).notNullable();
    t.bigInteger('published_at');
    t.string('published_by', ID);
    t.unique(['item_key', 'version']);
  });
  await knex.schema.createTable('calendar_versions', (t) => {
    t.string('id', ID).primary();
    t.string('key', 60).notNullable();
    t.integer('version').notNullable();
    t.text('document').notNullable();
    t.string('hash', 64).notNullable();
    t.boolean('live').notNullable();
    t.unique(['key', 'version']);
  });
}

async function requests(knex: Knex): Promise<void> {
  await knex.schema.createTable('drafts', (t) => {
    t.string('id', ID).primary();
    t.string('owner_id', ID).notNullable().references('persons.id');
    t.string('item_key', 60).notNullable();
    t.string('item_version_id', ID).notNullable().references('item_versions.id');
    t.text('answers').notNullable(); // JSON; classified answers are sealed
    t.string('step', 60);
    t.integer('revision').notNullable(); // optimistic lock between two open copies
    t.string('idempotency_key', ID).notNullable();
    t.bigInteger('created_at').notNullable();
    t.bigInteger('updated_at').notNullable();
    t.index(['owner_id', 'updated_at']);
  });
  await knex.schema.createTable('requests', (t) => {
    t.string('id', ID).primary();
    t.integer('number').notNullable().unique(); // shown as REQ-<number>
    t.string('item_key', 60).notNullable();
    t.string('item_version_id', ID).notNullable().references('item_versions.id');
    t.string('calendar_version_id', ID).references('calendar_versions.id');
    t.string('requester_id', ID).notNullable().references('persons.id');
    t.string('subject_id', ID).references('persons.id');
    t.string('state', 24).notNullable();
    t.string('key_date', 10); // the item's date bound (start date), for queues
    t.text('answers').notNullable(); // JSON; classified answers are sealed
    t.text('facts').notNullable(); // requester and subject as they were, now, today
    t.text('plan').notNullable(); // tickets and approvals as planned, without values of answers
    t.text('trace').notNullable(); // rules that matched and their clauses, without values
    t.string('idempotency_key', ID).notNullable();
    t.string('body_hash', 64).notNullable();
    t.integer('version').notNullable(); // optimistic lock
    t.bigInteger('submitted_at').notNullable();
    t.bigInteger('promised_at'); // planned end of the last ticket
    t.bigInteger('review_until');
    t.bigInteger('closed_at');
    t.unique(['requester_id', 'idempotency_key']);
    t.index(['requester_id', 'submitted_at']);
    t.index(['state', 'review_until']);
  });
  await knex.schema.createTable('request_events', (t) => {
    t.string('id', ID).primary();
    t.string('request_id', ID).notNullable().references('requests.id');
    t.string('type', 40).notNullable();
    t.string('actor_id', ID); // null: the system
    t.bigInteger('at').notNullable();
    t.text('data').notNullable();
    t.index(['request_id', 'at']);
  });
  await knex.schema.createTable('attachments', (t) => {
    t.string('id', ID).primary();
    t.string('owner_id', ID).notNullable().references('persons.id');
    t.string('draft_id', ID);
    t.string('request_id', ID);
    t.string('field', 60).notNullable();
    t.string('name', 255).notNullable();
    t.string('content_type', 60).notNullable();
    t.integer('size').notNullable();
    t.string('sha256', 64).notNullable();
    t.string('stored_as', 64).notNullable();
    t.bigInteger('created_at').notNullable();
    t.index(['draft_id']);
    t.index(['request_id']);
  });
}

async function tickets(knex: Knex): Promise<void> {
  await knex.schema.createTable('tickets', (t) => {
    t.string('id', ID).primary();
    t.integer('number').notNullable().unique(); // shown as IT-<number>
    t.string('request_id', ID).notNullable().references('requests.id');
    t.string('item_key', 60).notNullable();
    t.string('key', 120).notNullable();
    t.string('rule', 120).notNullable();
    t.string('department', 40).notNullable().references('departments.key');
    t.string('team', 40);
    t.string('state', 24).notNullable();
    t.string('priority', 10).notNullable();
    t.string('assignee_id', ID).references('persons.id');
    t.text('title').notNullable(); // LocalizedText as JSON
    t.text('detail').notNullable(); // target, checklist, shows, element: TicketDetail as JSON
    t.string('calendar_version_id', ID).notNullable().references('calendar_versions.id');
    t.string('key_date', 10);
    t.bigInteger('planned_ready_at').notNullable();
    t.bigInteger('planned_due_at').notNullable();
    t.boolean('planned_expedited').notNullable();
    // A cache of the clock, rebuilt from ticket_events at any time.
    t.bigInteger('ready_at');
    t.bigInteger('due_at'); // planned while blocked, then the clock's
    t.boolean('expedited').notNullable();
    t.bigInteger('paused_at');
    t.integer('alert_level').notNullable(); // the last alert given: 0, 50, 80, 100, 150
    t.bigInteger('next_alert_at'); // null while the clock stands or the ticket is closed
    t.integer('version').notNullable(); // optimistic lock
    t.bigInteger('created_at').notNullable();
    t.bigInteger('done_at');
    t.unique(['request_id', 'key']);
  });
  await knex.schema.createTable('ticket_prerequisites', (t) => {
    t.string('ticket_id', ID).notNullable().references('tickets.id');
    t.string('after_id', ID).notNullable().references('tickets.id');
    t.primary(['ticket_id', 'after_id']);
    t.index(['after_id']);
  });
  await knex.schema.createTable('ticket_events', (t) => {
    t.string('id', ID).primary();
    t.string('ticket_id', ID).notNullable().references('tickets.id');
    t.string('type', 40).notNullable();
    t.string('actor_id', ID);
    t.bigInteger('at').notNullable();
    t.text('data').notNullable();
    t.index(['ticket_id', 'at']);
  });
  await knex.schema.createTable('ticket_comments', (t) => {
    t.string('id', ID).primary();
    t.string('ticket_id', ID).notNullable().references('tickets.id');
    t.string('author_id', ID).notNullable().references('persons.id');
    t.string('visibility', 12).notNullable(); // internal | requester
    t.text('body').notNullable();
    t.bigInteger('at').notNullable();
    t.index(['ticket_id', 'at']);
  });
  await knex.schema.createTable('approvals', (t) => {
    t.string('id', ID).primary();
    t.string('request_id', ID).notNullable().references('requests.id');
    t.string('ticket_id', ID).references('tickets.id');
    t.string('key', 120).notNullable();
    t.integer('order').notNullable();
    t.text('title').notNullable();
    t.text('approvers').notNullable(); // words, as planned
    t.text('excludes').notNullable();
    t.text('shows').notNullable(); // field keys that an approver is shown
    t.string('state', 12).notNullable(); // pending | approved | rejected | expired | withdrawn
    t.boolean('asked').notNullable(); // its turn has come
    t.string('decided_by', ID).references('persons.id');
    t.bigInteger('decided_at');
    t.text('reason');
    t.integer('version').notNullable();
    t.bigInteger('created_at').notNullable();
    t.index(['request_id']);
    t.index(['ticket_id']);
  });
  // The persons who were found for an approval when its turn came; the first who gives it decides.
  await knex.schema.createTable('approval_candidates', (t) => {
    t.string('approval_id', ID).notNullable().references('approvals.id');
    t.string('person_id', ID).notNullable().references('persons.id');
    t.boolean('open').notNullable();
    t.primary(['approval_id', 'person_id']);
    t.index(['person_id', 'open']);
  });
  // Approvals for which nobody was found are looked for again and again.
  await knex.raw(`CREATE INDEX approvals_asked ON approvals (id) WHERE state = 'pending' AND asked`);
  await queueIndexes(knex);
}

/**
 * One index for each way a queue is read; keyset pages by (due_at, id). Partial where PostgreSQL needs it. A column
 * behind the id is only filtered by: it is judged in the index, so that no row is fetched in vain.
 */
async function queueIndexes(knex: Knex): Promise<void> {
  const open = `state NOT IN ('done', 'cancelled')`;
  for (const sql of [
    `CREATE INDEX tickets_open ON tickets (department, due_at, id) WHERE ${open}`,
    `CREATE INDEX tickets_state ON tickets (department, state, due_at, id)`,
    `CREATE INDEX tickets_mine ON tickets (department, assignee_id, state, due_at, id, item_key)
      WHERE assignee_id IS NOT NULL`,
    `CREATE INDEX tickets_unassigned ON tickets (department, state, due_at, id, item_key) WHERE assignee_id IS NULL`,
    `CREATE INDEX tickets_item ON tickets (department, item_key, state, due_at, id, assignee_id)`,
    `CREATE INDEX tickets_at_risk ON tickets (department, due_at, id) WHERE alert_level >= 80 AND ${open}`,
    `CREATE INDEX tickets_alert ON tickets (next_alert_at) WHERE next_alert_at IS NOT NULL`,
  ])
    await knex.raw(sql);
}

async function records(knex: Knex): Promise<void> {
  await knex.schema.createTable('notices', (t) => {
    t.string('id', ID).primary();
    t.string('person_id', ID).notNullable().references('persons.id');
    t.string('kind', 40).notNullable();
    t.string('request_id', ID);
    t.string('ticket_id', ID);
    t.string('approval_id', ID);
    t.text('data').notNullable(); // never holds an answer
    t.bigInteger('at').notNullable();
    t.bigInteger('read_at');
    t.index(['person_id', 'at', 'id']);
  });
  await knex.raw(`CREATE INDEX notices_unread ON notices (person_id) WHERE read_at IS NULL`);
  await knex.schema.createTable('audit_events', (t) => {
    t.string('id', ID).primary();
    t.string('type', 40).notNullable(); // refused-field, refused-read, sign-in, sign-in-failed …
    t.string('actor_id', ID);
    t.bigInteger('at').notNullable();
    t.string('address', 64);
    t.text('data').notNullable();
    t.index(['at']);
  });
}

export async function down(knex: Knex): Promise<void> {
  for (const table of [
    'audit_events',
    'notices',
    'approval_candidates',
    'approvals',
    'ticket_comments',
    'ticket_events',
    'ticket_prerequisites',
    'tickets',
    'attachments',
    'request_events',
    'requests',
    'drafts',
    'calendar_versions',
    'item_versions',
    'catalog_items',
    'rate_limits',
    'sessions',
    'person_roles',
    'persons',
    'teams',
    'departments',
  ])
    await knex.schema.dropTableIfExists(table);
}
