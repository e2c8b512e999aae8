/** Replays: stored requests under another version of their item, page by page, with what would have changed for each. */
import type { Knex } from 'knex';

const ID = 36;

/** By which the requests of an item are read, newest first. */
const periodColumns = ['item_key', 'submitted_at', 'id'];

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('requests', (t) => {
    t.index(periodColumns, 'requests_item_period');
  });
  await knex.schema.createTable('replays', (t) => {
    t.string('id', ID).primary();
    t.string('item_key', 60).notNullable();
    t.string('asked_by', ID).notNullable().references('persons.id');
    t.string('item_version_id', ID).references('item_versions.id'); // null for a draft
    t.integer('draft_revision'); // null for a version
    t.text('draft'); // its document and its blocks as JSON, as they were
    t.string('hash', 64).notNullable(); // of what is replayed
    t.integer('days'); // how far it reaches back; null for everything
    t.bigInteger('from_at').notNullable();
    t.bigInteger('until_at').notNullable();
    t.string('state', 10).notNullable(); // waiting | running | done | cancelled | failed
    t.integer('total').notNullable(); // requests in the period when it was asked for
    t.integer('done').notNullable();
    t.text('tally').notNullable(); // JSON
    t.text('coverage').notNullable(); // JSON
    t.bigInteger('next_at'); // where the next page begins: after this request
    t.string('next_id', ID);
    t.string('claimed_by', ID);
    t.bigInteger('claimed_until');
    t.bigInteger('created_at').notNullable();
    t.bigInteger('ended_at');
    t.index(['item_key', 'created_at']);
  });
  // Requests that change in the same way, by the same cause.
  await knex.schema.createTable('replay_groups', (t) => {
    t.string('replay_id', ID).notNullable().references('replays.id').onDelete('CASCADE');
    t.string('key', 64).notNullable(); // hash of the difference
    t.boolean('secret').notNullable(); // hangs on classified answers: counted, and nothing else
    t.text('kinds').notNullable(); // JSON
    t.text('told').notNullable(); // sentences in both languages as JSON, without any answer
    t.integer('requests').notNullable();
    t.primary(['replay_id', 'key']);
  });
  await knex.schema.createTable('replay_cases', (t) => {
    t.string('replay_id', ID).notNullable().references('replays.id').onDelete('CASCADE');
    t.string('request_id', ID).notNullable().references('requests.id').onDelete('CASCADE');
    t.string('group_key', 64).notNullable();
    t.bigInteger('submitted_at').notNullable();
    // In the order in which the cases of a group are read.
    t.primary(['replay_id', 'group_key', 'submitted_at', 'request_id']);
  });
  for (const sql of [
    `CREATE INDEX replays_unfinished ON replays (created_at) WHERE state IN ('waiting', 'running')`,
    `CREATE INDEX replays_ended ON replays (ended_at) WHERE ended_at IS NOT NULL`,
  ])
    await knex.raw(sql);
}

export async function down(knex: Knex): Promise<void> {
  for (const table of ['replay_cases', 'replay_groups', 'replays'])
    await knex.schema.dropTableIfExists(table);
  await knex.schema.alterTable('requests', (t) => {
    t.dropIndex(periodColumns, 'requests_item_period');
  });
}
