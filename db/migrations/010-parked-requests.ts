/** Faults of parked requests: what the rules could not do with answers that stand, for those who mend the rules. */
import type { Knex } from 'knex';

const ID = 36;

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('parked_requests', (t) => {
    t.string('request_id', ID).primary().references('requests.id');
    t.string('item_key', 60).notNullable().index();
    t.string('code', 8).notNullable(); // E-402 | E-405 | E-905
    t.text('place').notNullable(); // JSON pointer into the fulfilment document
    t.text('words').notNullable(); // message and remedy by locale, as JSON
    t.bigInteger('parked_at').notNullable();
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTableIfExists('parked_requests');
}
