import { expect, it } from 'vitest';
import { listMyQueues } from '../tickets/queue/my-queues';
import { serviceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { knownDepartments } from './known-departments';
import { titleOfOwnDepartment } from './own-department';
import type { WorkContext } from './work-context';

describeOnBothDatabases('the departments', (open) => {
  it('are read once in a request, and anew where nothing says that it is one', async () => {
    const { context, database, viewer } = await serviceCompany(await open());
    const agent = await viewer('IT-3');
    let reads = 0;
    database.knex.on('query', ({ sql }: { sql: string }) => {
      if (/from .departments./.test(sql)) reads += 1;
    });
    const ask = async (asked: WorkContext) => {
      reads = 0;
      await Promise.all([titleOfOwnDepartment(asked, agent), listMyQueues(asked, agent)]);
      expect((await knownDepartments(asked)).map(({ key }) => key)).toContain('it');
      return reads;
    };
    expect(await ask({ ...context, readOnce: {} })).toBe(1);
    expect(await ask(context)).toBe(3);
  });
});
