/** Blocks: items of a kind of their own, and which versions of items hold them; files of fields inside others. */
import type { Knex } from 'knex';
import { isPostgres } from '../dialect';

const ID = 36;

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('catalog_items', (t) => {
    t.string('kind', 8).notNullable().defaultTo('item'); // item | block
  });
  await knex.schema.createTable('item_version_blocks', (t) => {
    t.string('item_version_id', ID).notNullable().references('item_versions.id');
    t.string('block_version_id', ID).notNullable().references('item_versions.id');
    t.primary(['item_version_id', 'block_version_id']);
    t.index(['block_version_id']);
  });
  // Paths of fields may be longer than their keys; SQLite takes texts of any length.
  if (isPostgres(knex)) await knex.raw('ALTER TABLE attachments ALTER COLUMN field TYPE text');
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTableIfExists('item_version_blocks');
  await knex.schema.alterTable('catalog_items', (t) => {
    t.dropColumn('kind');
  });
}
