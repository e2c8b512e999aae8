/** Changed answers: drafts that belong to a request, what was answered and planned before, and which plan a ticket is of. */
import type { Knex } from 'knex';

const ID = 36;

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('drafts', (t) => {
    t.string('request_id', ID); // whose answers it changes; null for a request that is still to be made
  });
  await knex.raw(`CREATE UNIQUE INDEX drafts_of_request ON drafts (request_id) WHERE request_id IS NOT NULL`);
  await knex.schema.alterTable('requests', (t) => {
    t.integer('revision').notNullable().defaultTo(1); // 1 as submitted, one more with every change of answers
  });
  await knex.schema.alterTable('tickets', (t) => {
    t.integer('plan_revision').notNullable().defaultTo(1); // of the request: the last plan that called for it
  });
  // A row for every revision that is no longer the request's own.
  await knex.schema.createTable('request_revisions', (t) => {
    t.string('request_id', ID).notNullable().references('requests.id');
    t.integer('revision').notNullable();
    t.text('answers').notNullable(); // JSON; classified answers are sealed
    t.text('facts').notNullable();
    t.text('plan').notNullable();
    t.text('trace').notNullable();
    t.bigInteger('ended_at').notNullable();
    // Of the change that ended it: the same key is the same change.
    t.string('idempotency_key', ID).notNullable().index();
    t.string('body_hash', 64).notNullable();
    t.primary(['request_id', 'revision']);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTableIfExists('request_revisions');
  await knex.raw('DROP INDEX IF EXISTS drafts_of_request');
  for (const [table, column] of [
    ['tickets', 'plan_revision'],
    ['requests', 'revision'],
    ['drafts', 'request_id'],
  ] as const)
    await knex.raw('ALTER TABLE ?? DROP COLUMN ??', [table, column]);
}
