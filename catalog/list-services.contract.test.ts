import { beforeAll, expect, it } from 'vitest';
import { serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { findService, listServices } from './list-services';

describeOnBothDatabases('services', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  const keysFor = async (number: string) =>
    (await listServices(company.context, await company.viewer(number))).map(({ item }) => item.document.key);

  it('are those that the person may request, and the others do not exist for them', async () => {
    expect(await keysFor('ENG-2')).toContain('employee-onboarding');
    expect(await keysFor('ENG-3')).not.toContain('employee-onboarding');
    expect(await keysFor('ENG-3')).toContain('report-problem');
    const find = async (number: string, key: string) =>
      findService(company.context, await company.viewer(number), key);
    expect((await find('ENG-2', 'employee-onboarding')).item.document.key).toBe('employee-onboarding');
    await expect(find('ENG-3', 'employee-onboarding')).rejects.toMatchObject({ code: 'E-104' });
    await expect(find('ENG-3', 'no-such-service')).rejects.toMatchObject({ code: 'E-104' });
  });
});
