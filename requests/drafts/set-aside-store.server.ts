/** SQL of the answers that drafts have set aside. They come and go as sealed text, and go with their draft. */
import type { Knex } from 'knex';

interface SetAsideRow {
  draft_id: string;
  answers: string;
}

export async function findSetAside(db: Knex, draftId: string): Promise<string | null> {
  const row = await db<SetAsideRow>('draft_set_aside').where({ draft_id: draftId }).first();
  return row?.answers ?? null;
}

/** Puts other ones in the place of those that are there. */
export async function writeSetAside(trx: Knex.Transaction, draftId: string, answers: string): Promise<void> {
  await trx('draft_set_aside').insert({ draft_id: draftId, answers }).onConflict('draft_id').merge();
}

export async function removeSetAside(trx: Knex.Transaction, draftId: string): Promise<void> {
  await trx('draft_set_aside').where({ draft_id: draftId }).delete();
}
