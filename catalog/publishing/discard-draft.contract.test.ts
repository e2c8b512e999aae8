import { beforeAll, expect, it } from 'vitest';
import {
  aField,
  draftItem,
  editDraftAt,
  editedBy,
  designCompany,
  type DesignCompany,
} from '../../tests/builders/item-drafts';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemOperation } from '../editing/item-operation';
import { discardItemDraft, findPutAway, restoreDiscardedDraft } from './discard-draft';
import { editItemDraft } from './edit-item-draft';
import { publishDraft } from './publish-draft';
import { readItemDraft } from './read-item-draft';

describeOnBothDatabases('drafts of items that are put away', (open) => {
  let { company, admin, head } = {} as DesignCompany;
  beforeAll(async () => {
    ({ company, admin, head } = await designCompany(await open()));
  });

  const edit = (key: string, revision: number, ...operations: ItemOperation[]) =>
    editDraftAt(company.context, admin, key, revision, operations);
  const label = (value: string): ItemOperation => ({
    ...{ op: 'set-text', field: 'words', text: 'label', locale: 'en', value },
  });
  let made = 0;
  /** An item with one question, never published, that heads of IT may edit. */
  async function item(): Promise<string> {
    const key = `away-${++made}`;
    await draftItem(company.context, admin, key, [editedBy(['it']), aField('short-text', 'words')]);
    return key;
  }
  /** The same, live; with the revision that a new draft of it begins with. */
  async function liveItem(): Promise<{ readonly key: string; readonly revision: number }> {
    const key = await item();
    await publishDraft(company.context, admin, key, { revision: 2 });
    const { revision } = await readItemDraft(company.context, head, key);
    return { key, revision };
  }

  it('are taken out again with their steps, also where nothing was ever published', async () => {
    const key = await item();
    await discardItemDraft(company.context, admin, key, { revision: 2 });
    await expect(readItemDraft(company.context, admin, key)).rejects.toMatchObject({ code: 'E-104' });
    await expect(restoreDiscardedDraft(company.context, head, 'area-access')).rejects.toMatchObject({
      code: 'E-104',
    });
    const back = await restoreDiscardedDraft(company.context, admin, key);
    expect(back).toMatchObject({ revision: 3, key });
    expect(back.history).toHaveLength(1);
    const audited = await company.database.knex('audit_events').where({ type: 'item-draft-restored' });
    expect(audited).toHaveLength(1);
  });

  it('are offered while nothing came after them', async () => {
    const { key, revision } = await liveItem();
    expect(await findPutAway(company.context, head, key)).toBeNull();
    const changed = await edit(key, revision, label('Phrase'));
    await discardItemDraft(company.context, admin, key, { revision: changed.revision });
    expect(await findPutAway(company.context, head, key)).toMatchObject({ steps: 1 });
    await expect(findPutAway(company.context, await company.viewer('SAL-1'), key)).rejects.toMatchObject({
      code: 'E-104',
    });
    await restoreDiscardedDraft(company.context, head, key);
    expect(await findPutAway(company.context, head, key)).toBeNull();
    expect(await readItemDraft(company.context, head, key)).toMatchObject({
      document: { form: { texts: { words: { label: { en: 'Phrase' } } } } },
    });
  });

  it('leave those alone who had seen nothing of them, and begin a new one', async () => {
    const { key, revision } = await liveItem();
    const other = await edit(key, revision, { op: 'rename-field', field: 'words', key: 'phrase' });
    await discardItemDraft(company.context, admin, key, { revision: other.revision });
    const late = await editItemDraft(company.context, head, key, { revision, operations: [label('Late')] });
    expect(late).toMatchObject({
      ...{ saved: true, draft: { document: { form: { texts: { words: { label: { en: 'Late' } } } } } } },
    });
    expect(late.draft.history).toHaveLength(1);
    expect(await findPutAway(company.context, head, key)).toBeNull();
    await expect(restoreDiscardedDraft(company.context, admin, key)).rejects.toMatchObject({ code: 'E-501' });
  });
});
