/** Finds the requests of an item that ended lately, and those that are open, for what the portal says of how long they take. */
import type { Knex } from 'knex';

const columns = ['item_key', 'closed_at'];

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('requests', (t) => {
    t.index(columns);
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.alterTable('requests', (t) => {
    t.dropIndex(columns);
  });
}
