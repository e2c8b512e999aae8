import { beforeAll, expect, it } from 'vitest';
import { submitted } from '../../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { listMyQueues } from './my-queues';

describeOnBothDatabases('the queues of a person', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    const problem = { topic: 'desk', description: 'The lamp over my desk flickers', urgency: 'can-wait' };
    await submitted(company, 'SAL-1', problem, 'report-problem');
  });
  const queuesOf = async (number: string) => listMyQueues(company.context, await company.viewer(number));

  it('are those that they work, with their open tickets', async () => {
    expect(await queuesOf('FAC-3')).toMatchObject([{ department: 'facilities', open: 1 }]);
    expect(await queuesOf('IT-3')).toMatchObject([{ department: 'it', open: 0 }]);
  });

  it('are none for others, administrators included', async () => {
    expect(await queuesOf('SAL-1')).toEqual([]);
    expect(await queuesOf('ADM-1')).toEqual([]);
  });
});
