import { beforeAll, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import type { Viewer } from '../../people/viewer';
import { draftItem, editDraft } from '../../tests/builders/item-drafts';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemOperation } from '../editing/item-operation';
import { findLiveItem, liveItems } from '../item-store.server';
import { findService } from '../list-services';
import { publishShipped } from '../publish-shipped';
import { checkDraft } from '../publishing/check-draft';
import { openDesigner } from '../publishing/open-designer';
import { editItemDraft } from '../publishing/edit-item-draft';
import { exportItem, importItem } from '../publishing/item-file';
import { listDesign } from '../publishing/list-design';
import { publishDraft } from '../publishing/publish-draft';
import { readItemDraft } from '../publishing/read-item-draft';
import { contentHash } from '../content-hash.server';
import { loadBlock, shippedBlocks } from '../load-items.server';
import { blocksNamed } from './block-store.server';
import { listBlocks } from './list-blocks';
import { blockOfGroup, newBlock } from './new-block';

const title = { en: 'Contact', 'zh-CN': '联系人' };
const both = (text: string) => ({ en: text, 'zh-CN': text });

describeOnBothDatabases('blocks', (open) => {
  let company: ServiceCompany;
  let admin: Viewer;
  let employee: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    [admin, employee] = [await company.viewer('ADM-1'), await company.viewer('ENG-3')];
  });

  let made = 0;
  const edit = (key: string, ...operations: ItemOperation[]) =>
    editDraft(company.context, admin, key, operations);
  const publish = async (key: string, revision?: number) => {
    const draft = await readItemDraft(company.context, admin, key);
    return publishDraft(company.context, admin, key, { revision: revision ?? draft.revision });
  };
  const field = (key: string, inside?: string): ItemOperation => ({
    op: 'add-field',
    type: 'short-text',
    key,
    label: both(key),
    to: inside === undefined ? { step: 'details' } : { inside },
  });
  /** A draft of an item with a group of two fields. */
  async function itemWithGroup(): Promise<{ key: string; revision: number }> {
    const key = `visit-${++made}`;
    const group: ItemOperation = {
      ...{ op: 'add-field', type: 'group', key: 'contact', label: title, to: { step: 'details' } },
    };
    const inside = [field('name', 'contact'), field('phone', 'contact')];
    return { key, revision: await draftItem(company.context, admin, key, [group, ...inside]) };
  }
  const blockNode = (block: string, version: number): ItemOperation => ({
    ...{ op: 'add-field', type: 'block', key: 'contact', label: title, to: { step: 'details' } },
    schema: { 'x-block': block, 'x-block-version': version },
  });
  const fieldsOf = async (key: string) => [
    ...((await findLiveItem(company.database.knex, key))?.item.form.byPath.keys() ?? []),
  ];

  it('ship with the product, and nobody can ask for them', async () => {
    const { blocks } = (await openDesigner(company.context, admin, 'report-problem')).surroundings;
    expect(blocks).toMatchObject([
      { key: 'delivery-address', version: 1, live: true },
      { key: 'emergency-contact', version: 1, live: true },
    ]);
    expect(await findLiveItem(company.database.knex, 'emergency-contact')).toBeNull();
    const keys = (await liveItems(company.database.knex)).map(({ item }) => item.document.key);
    expect(keys).not.toContain('emergency-contact');
    await expect(findService(company.context, employee, 'emergency-contact')).rejects.toMatchObject({
      code: 'E-104',
    });
    expect((await listDesign(company.context, admin)).map(({ key }) => key)).not.toContain(
      'emergency-contact',
    );
    const before = await listBlocks(company.context, admin);
    await publishShipped(company.context, 5);
    expect(await listBlocks(company.context, admin)).toEqual(before);
  });

  it('are made of a group, and take its place', async () => {
    const { key, revision } = await itemWithGroup();
    const block = `${key}-contact`;
    const asked = { item: key, revision, group: 'contact' };
    const result = await blockOfGroup(company.context, admin, { key: block, title }, asked);
    expect(result).toEqual({ key: block, version: 1 });
    await edit(key, { op: 'use-block', field: 'contact', block, version: 1 });
    await publish(key);
    expect(await fieldsOf(key)).toEqual(['contact', 'contact.name', 'contact.phone']);
  });

  it('are made by whoever may make items, of a group as it is', async () => {
    const { key, revision } = await itemWithGroup();
    const make = (viewer: Viewer, block: string, over: object = {}) =>
      blockOfGroup(
        company.context,
        viewer,
        { key: block, title },
        { item: key, revision, group: 'contact', ...over },
      );
    await expect(make(employee, 'mine')).rejects.toMatchObject({ code: 'E-101' });
    await expect(make(admin, 'mine', { revision: revision + 1 })).rejects.toMatchObject({ code: 'E-201' });
    await expect(make(admin, 'mine', { group: 'contact.name' })).rejects.toMatchObject({ code: 'E-406' });
    await expect(make(admin, 'report-problem')).rejects.toMatchObject({ code: 'E-205' });
  });

  it('wait as a draft where something is found in them', async () => {
    const { key } = await itemWithGroup();
    const revision = await edit(key, {
      ...{ op: 'set-text', field: 'contact.name', text: 'label', locale: 'zh-CN', value: '' },
    });
    const asked = { item: key, revision, group: 'contact' };
    const block = `${key}-contact`;
    expect(await blockOfGroup(company.context, admin, { key: block, title }, asked)).toEqual({
      key: block,
      version: null,
    });
    expect((await readItemDraft(company.context, admin, block)).document.kind).toBe('block');
  });

  it('change for an item only when it takes the new version', async () => {
    const block = `shared-${++made}`;
    const item = `user-${made}`;
    await newBlock(company.context, admin, { key: block, title });
    await edit(block, field('name'));
    await publish(block);
    await draftItem(company.context, admin, item, [blockNode(block, 1)]);
    await publish(item);
    await edit(block, field('mobile'));
    expect(await publish(block)).toMatchObject({ version: 2 });
    expect(await fieldsOf(item)).toEqual(['contact', 'contact.name']);

    await edit(item, { op: 'set-field', field: 'contact', keyword: 'x-block-version', value: 2 });
    const offered = (await openDesigner(company.context, admin, item)).surroundings.blocks;
    expect(offered.filter(({ key }) => key === block)).toMatchObject([{ version: 2, live: true }]);
    const listed = (await listBlocks(company.context, admin)).find(({ key }) => key === block);
    expect(listed?.users).toEqual([
      { key: item, title: both(item), versions: [{ version: 1, live: true, block: 1 }], draft: 2 },
    ]);
    await publish(item);
    expect(await fieldsOf(item)).toEqual(['contact', 'contact.name', 'contact.mobile']);
    const [now] = (await listBlocks(company.context, admin)).find(({ key }) => key === block)?.users ?? [];
    expect(now).toMatchObject({
      versions: [
        { version: 2, live: true, block: 2 },
        { version: 1, live: false, block: 1 },
      ],
      draft: null,
    });
  });

  it('count in the hash of what holds them', async () => {
    const item = `hashed-${++made}`;
    await draftItem(company.context, admin, item, [blockNode('emergency-contact', 1)]);
    await publish(item);
    const { text } = await exportItem(company.context, admin, item, 'live');
    const { block } = loadBlock(`${shippedBlocks}/emergency-contact.json`);
    const { knex } = company.database;
    const [held] = await blocksNamed(knex, [block]);
    const live = await findLiveItem(knex, item);
    expect(live?.hash).toBe(contentHash(text, [held?.hash ?? '']));
    expect(live?.hash).not.toBe(contentHash(text));
  });

  it('are checked before an item that names them goes live', async () => {
    const item = `lost-${++made}`;
    const revision = await draftItem(company.context, admin, item, [blockNode('nowhere', 1)]);
    const { findings } = await checkDraft(company.context, admin, item);
    expect(findings.map(({ place, level }) => [place, level])).toContainEqual([
      '/form/schema/properties/contact',
      'error',
    ]);
    await expect(publish(item, revision)).rejects.toMatchObject({ code: 'E-505' });
  });

  it('go to files and come back', async () => {
    const file = await exportItem(company.context, admin, 'emergency-contact', 'live');
    expect(JSON.parse(file.text)).toMatchObject({ block: 'emergency-contact', version: 1 });
    const copy = file.text.replace('"block": "emergency-contact"', '"block": "emergency-copy"');
    const { isNew, draft } = await importItem(company.context, admin, { text: copy, dryRun: false });
    expect(isNew).toBe(true);
    expect(draft?.document).toMatchObject({ kind: 'block', key: 'emergency-copy' });
    await publish('emergency-copy');
    const again = await exportItem(company.context, admin, 'emergency-copy', 'live');
    expect(again.text).toBe(copy);
    const item = await exportItem(company.context, admin, 'report-problem', 'live');
    const posing = item.text.replace('"key": "report-problem"', '"key": "emergency-copy"');
    await expect(importItem(company.context, admin, { text: posing, dryRun: true })).rejects.toMatchObject({
      code: 'E-205',
    });
  });

  it('stay blocks, and have keys of their own', async () => {
    await newBlock(company.context, admin, { key: 'a-block', title });
    const { revision, document } = await readItemDraft(company.context, admin, 'a-block');
    const value = JSON.parse(JSON.stringify({ ...document, kind: undefined })) as Json;
    const operations: ItemOperation[] = [{ op: 'replace-part', place: '', value }];
    expect(await editItemDraft(company.context, admin, 'a-block', { revision, operations })).toMatchObject({
      saved: false,
      code: 'E-406',
    });
    for (const key of ['a-block', 'report-problem', 'blocks'])
      await expect(newBlock(company.context, admin, { key, title })).rejects.toMatchObject({ code: 'E-205' });
    await expect(newBlock(company.context, employee, { key: 'mine', title })).rejects.toMatchObject({
      code: 'E-101',
    });
  });
});
