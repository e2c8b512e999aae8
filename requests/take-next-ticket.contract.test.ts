import { beforeAll, expect, it } from 'vitest';
import { submitted } from '../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { takeNextTicket } from './take-next-ticket';

const problem = { topic: 'account', description: 'I can no longer sign in to the portal' };

describeOnBothDatabases('taking the next ticket', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  it('gives the one that is due first, each to one person, until nothing is left', async () => {
    const later = await submitted(company, 'ENG-3', { ...problem, urgency: 'can-wait' }, 'report-problem');
    const sooner = await submitted(company, 'ENG-3', { ...problem, urgency: 'stops-me' }, 'report-problem');
    const [first, second] = await Promise.all(['IT-2', 'IT-3'].map((number) => company.viewer(number)));
    const shown = await Promise.all(
      [later, sooner].map(async (story) => (await story.ticket('problem')).number),
    );
    expect(await takeNextTicket(company.context, first!, 'it')).toBe(`IT-${shown[1]}`);
    expect(await takeNextTicket(company.context, second!, 'it')).toBe(`IT-${shown[0]}`);
    expect(await takeNextTicket(company.context, first!, 'it')).toBeNull();
    expect((await sooner.ticket('problem')).assigneeId).toBe('IT-2');
  });

  it('gives two who ask at once two different ones', async () => {
    for (let i = 0; i < 2; i += 1)
      await submitted(company, 'ENG-3', { ...problem, urgency: 'hinders-me' }, 'report-problem');
    const viewers = await Promise.all(['IT-2', 'IT-3'].map((number) => company.viewer(number)));
    const taken = await Promise.all(viewers.map((viewer) => takeNextTicket(company.context, viewer, 'it')));
    expect(new Set(taken).size).toBe(2);
    expect(taken).not.toContain(null);
  });

  it('is closed to those who do not work the queue', async () => {
    const outsider = await company.viewer('ENG-3');
    await expect(takeNextTicket(company.context, outsider, 'it')).rejects.toMatchObject({ code: 'E-101' });
  });
});
