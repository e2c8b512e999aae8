/** Where the numbers of requests and tickets come from: sequences on PostgreSQL, a counter row each on SQLite. */
import type { Knex } from 'knex';
import { isPostgres } from '../dialect';

const names = ['requests', 'tickets'];

export async function up(knex: Knex): Promise<void> {
  if (isPostgres(knex)) {
    for (const name of names) await knex.raw(`CREATE SEQUENCE ${name}_number AS integer`);
    return;
  }
  await knex.schema.createTable('number_counters', (t) => {
    t.string('name', 20).primary();
    t.bigInteger('last_number').notNullable();
  });
  for (const name of names) await knex('number_counters').insert({ name, last_number: 0 });
}

export async function down(knex: Knex): Promise<void> {
  if (isPostgres(knex)) {
    for (const name of names) await knex.raw(`DROP SEQUENCE IF EXISTS ${name}_number`);
    return;
  }
  await knex.schema.dropTableIfExists('number_counters');
}
