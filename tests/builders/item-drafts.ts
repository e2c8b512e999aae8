/** Items in the making, for tests: new ones, and changes of their drafts. */
import type { ItemOperation } from '../../catalog/editing/item-operation';
import { editItemDraft } from '../../catalog/publishing/edit-item-draft';
import type { ItemDraft } from '../../catalog/publishing/item-draft-view';
import { newItem } from '../../catalog/publishing/new-item';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { TestDatabase } from '../databases/on-both-databases';
import { serviceCompany, type ServiceCompany } from './service-company';

/** A company with who designs items in it: an administrator, and the head of IT, who edits what names that department. */
export interface DesignCompany {
  readonly company: ServiceCompany;
  readonly admin: Viewer;
  readonly head: Viewer;
}

export async function designCompany(database: TestDatabase): Promise<DesignCompany> {
  const company = await serviceCompany(database);
  return { company, admin: await company.viewer('ADM-1'), head: await company.viewer('IT-1') };
}

/** Changes a draft as it was at a revision. @throws Error where that is refused */
export async function editDraftAt(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  revision: number,
  operations: readonly ItemOperation[],
): Promise<ItemDraft> {
  const edited = await editItemDraft(context, viewer, key, { revision, operations });
  if (!edited.saved) throw new Error(JSON.stringify(edited));
  return edited.draft;
}

/** Changes a draft as it is. @returns its revision then */
export async function editDraft(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  operations: readonly ItemOperation[],
): Promise<number> {
  const { revision } = await readItemDraft(context, viewer, key);
  return (await editDraftAt(context, viewer, key, revision, operations)).revision;
}

/** Makes an item with one step, `details`, that was never published. @returns the revision of its draft */
export async function draftItem(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  operations: readonly ItemOperation[],
): Promise<number> {
  await newItem(context, viewer, { key, title: { en: key, 'zh-CN': key } });
  return editDraft(context, viewer, key, operations);
}

/** Lets departments and persons edit an item. */
export const editedBy = (departments: string[], persons: string[] = []): ItemOperation => ({
  ...{ op: 'set-item', property: 'editors', value: { departments, persons } },
});

/** Adds a field to the one step of a new item. */
export const aField = (type: string, key: string): ItemOperation => ({
  ...{ op: 'add-field', type, key, to: { step: 'details' } },
});
