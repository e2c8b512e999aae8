/** For whom the work differs between two versions of an item, or one and the draft: found by proof, in the thread. */
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { ToldDifference } from '../proof/difference/told-difference';
import type { ItemDraftDocument } from '../editing/item-draft';
import { surroundingsOf } from './check-draft';
import { readVersionPair } from './list-versions';
import type { VersionPair } from './list-versions';
import { rememberedTask } from './remembered-task.server';

export interface WorkChanges {
  /** Null where one of the two cannot be followed as things are, and where it takes too long. */
  readonly difference: ToldDifference | null;
}

/** @throws E-104 */
export async function workChanges(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  pair: VersionPair,
): Promise<WorkChanges> {
  const { older, newer } = await readVersionPair(context, viewer, key, pair);
  const [before, document] = [older as ItemDraftDocument, newer as ItemDraftDocument];
  const surroundings = await surroundingsOf(context, context.database.knex, [document.form, before.form]);
  return { difference: await rememberedTask('difference', { document, surroundings, before }) };
}
