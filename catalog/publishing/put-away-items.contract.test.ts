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
import { discardItemDraft, restoreDiscardedDraft } from './discard-draft';
import { listDesign } from './list-design';
import { newItem } from './new-item';
import { publishDraft } from './publish-draft';
import { DAYS_PUT_AWAY, listPutAwayItems, purgePutAwayItems } from './put-away-items';
import { readItemDraft } from './read-item-draft';

const begun = Date.parse('2026-11-23T09:00:00+01:00');
const day = 86_400_000;

describeOnBothDatabases('items that are put away before they were published', (open) => {
  let { company, admin, head } = {} as DesignCompany;
  beforeAll(async () => {
    ({ company, admin, head } = await designCompany(await open()));
  });
  const at = (days: number) => {
    company.at(begun + days * day);
  };
  let made = 0;
  async function putAway(): Promise<{ key: string; gone: string | null }> {
    const key = `shelf-${++made}`;
    const operations = [editedBy(['it']), aField('short-text', 'words')];
    const revision = await draftItem(company.context, admin, key, operations);
    return { key, gone: await discardItemDraft(company.context, head, key, { revision }) };
  }
  const listed = async (viewer = head) =>
    (await listPutAwayItems(company.context, viewer)).map(({ key }) => key);

  it('leave the list, and come back to it with what was done in them', async () => {
    at(0);
    const { key, gone } = await putAway();
    expect(gone).toBe('item');
    expect(await listed()).toContain(key);
    const away = (await listPutAwayItems(company.context, head)).find((each) => each.key === key);
    expect(away).toMatchObject({ title: { en: key }, putAwayAt: begun, goneAt: begun + DAYS_PUT_AWAY * day });
    const inList = async () => (await listDesign(company.context, admin)).map((each) => each.key);
    expect(await inList()).not.toContain(key);
    await restoreDiscardedDraft(company.context, head, key);
    expect(await listed()).not.toContain(key);
    expect(await inList()).toContain(key);
    expect((await readItemDraft(company.context, head, key)).history).toHaveLength(1);
  });

  it('are nobody’s who may not edit them', async () => {
    at(0);
    const { key } = await putAway();
    const sales = await company.viewer('SAL-1');
    expect(await listed(sales)).toEqual([]);
    await expect(restoreDiscardedDraft(company.context, sales, key)).rejects.toMatchObject({ code: 'E-104' });
  });

  it('are gone after 30 days, and their keys are free', async () => {
    at(0);
    const { key } = await putAway();
    at(DAYS_PUT_AWAY - 1);
    const { key: later } = await putAway();
    await purgePutAwayItems(company.context);
    expect(await listed()).toEqual(expect.arrayContaining([key, later]));
    at(DAYS_PUT_AWAY);
    expect(await listed()).not.toContain(key);
    expect(await purgePutAwayItems(company.context)).toBeGreaterThan(0);
    expect(await listed()).toContain(later);
    await expect(restoreDiscardedDraft(company.context, head, key)).rejects.toMatchObject({ code: 'E-104' });
    const again = await newItem(company.context, admin, { key, title: { en: 'Anew', 'zh-CN': '重新' } });
    expect(again.history).toEqual([]);
  });

  it('are not those of live items, whose drafts are put away alone', async () => {
    at(0);
    const key = `shelf-${++made}`;
    const operations = [editedBy(['it']), aField('short-text', 'words')];
    const revision = await draftItem(company.context, admin, key, operations);
    await publishDraft(company.context, admin, key, { revision });
    const { revision: next } = await readItemDraft(company.context, admin, key);
    const draft = await editDraftAt(company.context, head, key, next, [aField('short-text', 'more')]);
    expect(await discardItemDraft(company.context, head, key, draft)).toBeNull();
    expect(await listed()).not.toContain(key);
    at(100);
    await purgePutAwayItems(company.context);
    expect(await restoreDiscardedDraft(company.context, head, key)).toMatchObject({ key });
  });
});
