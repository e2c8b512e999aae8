/** The draft of an item as the thread looks it through: what its editors see, with everything that it may name. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { surroundingsOf } from './check-draft';
import { shownDraft } from './draft-start';
import { readSituation } from './item-situation';
import type { DraftJob } from './thread-tasks.server';

export interface AskedDraft {
  readonly revision: number;
  readonly job: Pick<DraftJob, 'document' | 'surroundings'>;
}

/** @throws E-104 */
export async function draftJob(context: WorkContext, viewer: Viewer, key: string): Promise<AskedDraft> {
  const { knex } = context.database;
  const { document, revision } = await shownDraft(knex, await readSituation(knex, viewer, 'item.edit', key));
  return { revision, job: { document, surroundings: await surroundingsOf(context, knex, [document.form]) } };
}
