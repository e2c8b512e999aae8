/** Answers that a draft could not take along to a newer version of its form: kept until they are put away. */
import type { Knex } from 'knex';

const ID = 36;

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('draft_set_aside', (t) => {
    t.string('draft_id', ID).primary().references('drafts.id').onDelete('CASCADE');
    t.text('answers').notNullable(); // sealed JSON: each with the question that it belonged to
  });
}

export async function down(knex: Knex): Promise<void> {
  await knex.schema.dropTableIfExists('draft_set_aside');
}
