/** Many requests at once: a table for an item, row by row until each has become a request or a draft. */
import type { Knex } from 'knex';

const ID = 36;

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('request_batches', (t) => {
    t.string('id', ID).primary();
    t.string('owner_id', ID).notNullable().references('persons.id');
    t.string('item_key', 60).notNullable();
    t.string('item_version_id', ID).notNullable().references('item_versions.id');
    t.string('state', 8).notNullable(); // open | sending | done
    t.string('locale', 8).notNullable(); // of its owner when it was sent: titles of tickets are in it
    t.text('columns').notNullable(); // keys of fields as JSON, in the order of the table
    t.bigInteger('created_at').notNullable();
    t.bigInteger('updated_at').notNullable();
    t.index(['owner_id', 'item_key', 'created_at']);
  });
  await knex.schema.createTable('request_batch_rows', (t) => {
    t.string('id', ID).primary(); // the idempotency key of the row's submission, too
    t.string('batch_id', ID).notNullable().references('request_batches.id');
    t.integer('number').notNullable(); // as a spreadsheet numbers the row
    t.string('state', 10).notNullable(); // unchecked | good | bad | submitted | draft
    // JSON; classified ones are sealed. Null when the row has become a request or a draft.
    t.text('cells');
    t.text('answers'); // what checking has read from the cells
    t.text('problems').notNullable(); // field and code of each, as JSON
    t.text('tickets').notNullable(); // how many by department, as JSON
    t.string('request_id', ID).references('requests.id');
    t.string('draft_id', ID); // stays when the draft is submitted or discarded
    t.bigInteger('claimed_until');
    t.unique(['batch_id', 'number']);
    t.index(['batch_id', 'state', 'number']);
  });
  await knex.raw(
    `CREATE INDEX request_batches_sending ON request_batches (updated_at) WHERE state = 'sending'`,
  );
}

export async function down(knex: Knex): Promise<void> {
  await knex.raw('DROP INDEX IF EXISTS request_batches_sending');
  await knex.schema.dropTableIfExists('request_batch_rows');
  await knex.schema.dropTableIfExists('request_batches');
}
