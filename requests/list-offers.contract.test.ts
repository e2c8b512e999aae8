import { beforeAll, expect, it } from 'vitest';
import { submitted } from '../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { listOffers } from './list-offers';

const DAY = 86_400_000;
const opened = Date.parse('2026-11-23T10:00:00+01:00');

describeOnBothDatabases('what is offered', (open) => {
  let company: ServiceCompany;
  const ids: string[] = [];
  beforeAll(async () => {
    company = await serviceCompany(await open());
    const problem = { topic: 'desk', description: 'The lamp over my desk flickers', urgency: 'can-wait' };
    for (let each = 0; each < 7; each += 1) {
      company.at(opened);
      ids.push((await submitted(company, 'SAL-1', problem, 'report-problem')).requestId);
    }
  });
  async function offer(number = 'SAL-1', key = 'report-problem') {
    const offers = await listOffers(company.context, await company.viewer(number));
    return offers.find(({ item }) => item.document.key === key);
  }
  /** As if a request had been worked: done after some days, and closed by its requester five days later. */
  async function finish(id: string, days: number, state = 'closed'): Promise<void> {
    const at = opened + days * DAY;
    await company.database.transaction(async (trx) => {
      const event = { id: company.database.newId(), request_id: id, type: 'in-review', at, data: '{}' };
      await trx('request_events').insert(event);
      await trx('requests')
        .where({ id })
        .update({ state, closed_at: at + 5 * DAY });
    });
  }

  it('tells how many questions are asked at least, and never more than there are', async () => {
    const problem = await offer();
    expect(problem?.questions).toBeGreaterThan(0);
    expect(problem?.questions).toBeLessThanOrEqual(problem?.item.form.fields.size ?? 0);
    expect(await offer('ENG-3', 'employee-onboarding')).toBeUndefined();
  });

  it('tells what is promised until five are finished, then how long those took', async () => {
    const promised = await offer();
    expect(promised?.usual?.from).toBe('promised');
    expect(promised?.usual?.ms).toBeGreaterThan(0);
    for (const [index, days] of [1, 2, 3, 9].entries()) await finish(ids[index] ?? '', days);
    await finish(ids[5] ?? '', 30, 'cancelled');
    company.at(opened + 40 * DAY);
    expect((await offer())?.usual?.from).toBe('promised');
    await finish(ids[4] ?? '', 2);
    expect((await offer())?.usual).toEqual({ from: 'finished', ms: 2 * DAY });
  });

  it('forgets those that were finished more than 90 days ago', async () => {
    company.at(opened + 120 * DAY);
    expect((await offer())?.usual?.from).toBe('promised');
  });
});
