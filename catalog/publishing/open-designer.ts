/** All that the designer of an item opens with, of one moment: its draft, what is live, what its editors choose from. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { designSurroundings } from './design-surroundings';
import type { DesignSurroundings } from './design-surroundings';
import { viewOfDraft } from './item-draft-view';
import type { ItemDraft } from './item-draft-view';
import { readSituation } from './item-situation';
import { versionDocument } from './version-store.server';

export interface OpenedDesigner {
  /** The open one; where there is none, what one would begin with: looking at an item begins none. */
  readonly draft: ItemDraft;
  /** Null for an item that never was, or was retired. */
  readonly live: object | null;
  readonly surroundings: DesignSurroundings;
}

/** @throws E-104 */
export async function openDesigner(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<OpenedDesigner> {
  const { knex } = context.database;
  const situation = await readSituation(knex, viewer, 'item.edit', key);
  const draft = await viewOfDraft(knex, viewer, situation);
  return {
    draft,
    live: situation.live && (await versionDocument(knex, situation.live.id)),
    surroundings: await designSurroundings(context, viewer, draft.document.form),
  };
}
