/** Drafts of items with every step of their editing, and what is kept of item versions besides their document. */
import type { Knex } from 'knex';

const ID = 36;

/** On `item_versions`, whose state may be `scheduled` and `cancelled` too. */
const versionColumns = ['note', 'reviewed_by', 'publish_at', 'ended_at', 'accepted', 'based_on'];

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('item_versions', (t) => {
    t.text('note');
    t.string('reviewed_by', ID);
    t.bigInteger('publish_at'); // when a scheduled version goes live
    t.bigInteger('ended_at'); // when it stopped being live
    t.text('accepted'); // findings of checks that the publisher accepted: ids as JSON
    t.integer('based_on'); // the version that it was made from
  });
  await knex.schema.alterTable('catalog_items', (t) => {
    t.bigInteger('retired_at');
    t.string('retired_by', ID);
  });
  await knex.schema.createTable('item_drafts', (t) => {
    t.string('id', ID).primary();
    // Of an item that was never published there is no row in catalog_items.
    t.string('item_key', 60).notNullable();
    t.string('state', 12).notNullable(); // open | published | discarded
    t.string('base_version_id', ID).references('item_versions.id');
    t.text('document').notNullable(); // JSON, keys in the order of their author
    t.integer('revision').notNullable(); // goes up with every step, undoing included
    t.string('review_state', 12); // asked | approved | returned
    t.integer('review_revision');
    t.string('review_by', ID).references('persons.id');
    t.text('review_note');
    t.string('created_by', ID).notNullable().references('persons.id');
    t.bigInteger('created_at').notNullable();
    t.bigInteger('updated_at').notNullable();
    t.index(['item_key', 'updated_at']);
  });
  await knex.schema.createTable('item_draft_steps', (t) => {
    t.string('draft_id', ID).notNullable().references('item_drafts.id');
    t.integer('revision').notNullable(); // that it led to
    t.string('kind', 8).notNullable(); // edit | undo | redo
    t.string('state', 12).notNullable(); // done | undone | abandoned
    t.text('title').notNullable(); // ProductText as JSON
    t.text('operations').notNullable(); // JSON; empty for what was not made of operations
    t.text('forward').notNullable(); // patches as JSON
    t.text('inverse').notNullable();
    t.string('author_id', ID).notNullable().references('persons.id');
    t.bigInteger('at').notNullable();
    t.primary(['draft_id', 'revision']);
  });
  for (const sql of [
    `CREATE UNIQUE INDEX item_drafts_open ON item_drafts (item_key) WHERE state = 'open'`,
    `CREATE UNIQUE INDEX item_versions_scheduled ON item_versions (item_key) WHERE state = 'scheduled'`,
    `CREATE INDEX item_versions_due ON item_versions (publish_at) WHERE state = 'scheduled'`,
  ])
    await knex.raw(sql);
}

export async function down(knex: Knex): Promise<void> {
  for (const index of ['item_versions_due', 'item_versions_scheduled', 'item_drafts_open'])
    await knex.raw(`DROP INDEX IF EXISTS ${index}`);
  await knex.schema.dropTableIfExists('item_draft_steps');
  await knex.schema.dropTableIfExists('item_drafts');
  await knex.schema.alterTable('catalog_items', (t) => {
    t.dropColumns('retired_at', 'retired_by');
  });
  await knex.schema.alterTable('item_versions', (t) => {
    t.dropColumns(...versionColumns);
  });
}
