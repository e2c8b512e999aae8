import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemOperation } from '../editing/item-operation';
import { editItemDraft } from './edit-item-draft';
import { mayDesign } from './may-design';
import { newItem } from './new-item';
import { publishDraft } from './publish-draft';
import { readItemDraft } from './read-item-draft';
import { retireItem } from './retire-item';

describeOnBothDatabases('the designer', (open) => {
  let company: ServiceCompany;
  let admin: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    admin = await company.viewer('ADM-1');
  });

  const may = async (number: string) => mayDesign(company.context, await company.viewer(number));
  async function edit(key: string, ...operations: ItemOperation[]): Promise<number> {
    const { revision } = await readItemDraft(company.context, admin, key);
    const { saved, draft } = await editItemDraft(company.context, admin, key, { revision, operations });
    expect(saved).toBe(true);
    return draft.revision;
  }
  const editors = (departments: string[], persons: string[] = []): ItemOperation => ({
    ...{ op: 'set-item', property: 'editors', value: { departments, persons } },
  });

  it('is for administrators, and for nobody else while no item names them', async () => {
    expect(await may('ADM-1')).toBe(true);
    for (const number of ['IT-1', 'IT-3', 'ENG-3', 'SAL-1']) expect(await may(number)).toBe(false);
  });

  it('is for those whom an item names: as it is published, and after it was retired', async () => {
    const revision = await edit('area-access', editors(['it'], ['ENG-3']));
    // What is only written into a draft opens nothing.
    expect(await may('IT-1')).toBe(false);
    await publishDraft(company.context, admin, 'area-access', { revision });
    expect(await may('IT-1')).toBe(true);
    expect(await may('ENG-3')).toBe(true);
    // Agents lead nothing.
    expect(await may('IT-3')).toBe(false);
    await retireItem(company.context, admin, 'area-access');
    expect(await may('IT-1')).toBe(true);
  });

  it('is for those whom an item names that was never published', async () => {
    const key = 'brand-new';
    await newItem(company.context, admin, { key, title: { en: key, 'zh-CN': key } });
    await edit(key, editors(['sales']));
    expect(await may('SAL-1')).toBe(true);
    expect(await may('ENG-1')).toBe(false);
  });
});
