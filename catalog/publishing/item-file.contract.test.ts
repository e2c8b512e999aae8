import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { loadItems, shippedItems } from '../load-items.server';
import { editItemDraft } from './edit-item-draft';
import { exportItem, importItem } from './item-file';
import { newItem } from './new-item';

describeOnBothDatabases('items as files', (open) => {
  let company: ServiceCompany;
  let admin: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    admin = await company.viewer('ADM-1');
  });

  it('of what is live are those that ship, byte for byte', async () => {
    for (const item of loadItems()) {
      const { key } = item.document;
      const { name, text } = await exportItem(company.context, admin, key, 'live');
      expect(name).toBe(`${key}.json`);
      expect(text).toBe(readFileSync(path.join(shippedItems, name), 'utf8'));
      const again = await importItem(company.context, admin, { text, dryRun: true });
      expect(again).toMatchObject({ key, isNew: false, lines: [], findings: [] });
    }
  });

  it('come in as a step, told beforehand; the same file changes nothing', async () => {
    const key = 'filed';
    const title = { en: key, 'zh-CN': key };
    await newItem(company.context, admin, { key, title });
    await editItemDraft(company.context, admin, key, {
      revision: 1,
      operations: [{ op: 'add-field', type: 'short-text', key: 'words', to: { step: 'details' } }],
    });
    const { text } = await exportItem(company.context, admin, key, 'draft');
    const same = await importItem(company.context, admin, { text, dryRun: true });
    expect(same).toMatchObject({ key, isNew: false, lines: [], draft: null, revision: 2 });
    const changed = text.replace('"Short text"', '"Long words"');
    const dry = await importItem(company.context, admin, { text: changed, dryRun: true });
    expect(dry.lines.map(({ sentence }) => sentence)).toEqual(['Short text is called Long words']);
    const { revision } = dry;
    const done = await importItem(company.context, admin, { text: changed, dryRun: false, revision });
    expect(done.draft?.canUndo?.title.en).toBe(`Imported ${key}.json`);
    expect((await exportItem(company.context, admin, key, 'draft')).text).toBe(changed);
    await expect(importItem(company.context, admin, { text, dryRun: false, revision })).rejects.toMatchObject(
      { code: 'E-201' },
    );
    const stranger = await company.viewer('SAL-1');
    await expect(importItem(company.context, stranger, { text, dryRun: true })).rejects.toMatchObject({
      code: 'E-104',
    });
    await expect(importItem(company.context, admin, { text: '{"a":1}', dryRun: true })).rejects.toMatchObject(
      {
        code: 'E-401',
        // Says what is wrong with it, and where.
        params: { fault: expect.stringContaining('/key') as string },
      },
    );
    const fresh = await importItem(company.context, admin, {
      ...{ text: text.replaceAll(key, `${key}-copy`), dryRun: false },
    });
    expect(fresh).toMatchObject({ key: `${key}-copy`, isNew: true, draft: { baseVersion: null } });
  });
});
