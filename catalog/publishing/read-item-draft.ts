/** Reads the draft of an item that its editors share; looking at an item begins none. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { readSituation } from './item-situation';

/** The open draft; where there is none, what one would begin with. @throws E-104 */
export async function readItemDraft(context: WorkContext, viewer: Viewer, key: string): Promise<ItemDraft> {
  const { knex } = context.database;
  return viewOfDraft(knex, viewer, await readSituation(knex, viewer, 'item.edit', key));
}
