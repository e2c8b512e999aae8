/** Whether the designer has anything for a person: administrators make items, others edit those that name them. */
import { can } from '../../people/permissions';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { draftsOfNewItems } from './item-draft-store.server';
import { accessOf } from './item-situation';
import { mayMakeItems } from './new-item';
import { shelvedItems } from './shelved-items';

/** Asked with every page: reads no more than the list of items where all of them are live. */
export async function mayDesign(context: WorkContext, viewer: Viewer): Promise<boolean> {
  if (mayMakeItems(viewer)) return true;
  const { knex } = context.database;
  const [shelved, begun] = [await shelvedItems(knex), await draftsOfNewItems(knex)];
  return [...shelved, ...begun].some(({ document }) => can(viewer, 'item.edit', accessOf(document)));
}
