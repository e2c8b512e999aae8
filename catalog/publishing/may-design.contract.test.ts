import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { draftItem, editDraft, editedBy } from '../../tests/builders/item-drafts';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { mayDesign } from './may-design';
import { publishDraft } from './publish-draft';
import { retireItem } from './retire-item';

describeOnBothDatabases('the designer', (open) => {
  let company: ServiceCompany;
  let admin: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    admin = await company.viewer('ADM-1');
  });

  const may = async (number: string) => mayDesign(company.context, await company.viewer(number));

  it('is for administrators, and for nobody else while no item names them', async () => {
    expect(await may('ADM-1')).toBe(true);
    for (const number of ['IT-1', 'IT-3', 'ENG-3', 'SAL-1']) expect(await may(number)).toBe(false);
  });

  it('is for those whom an item names: as it is published, and after it was retired', async () => {
    const revision = await editDraft(company.context, admin, 'area-access', [editedBy(['it'], ['ENG-3'])]);
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
    await draftItem(company.context, admin, key, [editedBy(['sales'])]);
    expect(await may('SAL-1')).toBe(true);
    expect(await may('ENG-1')).toBe(false);
  });
});
