import { beforeAll, expect, it } from 'vitest';
import { republishWork } from '../tests/builders/republish';
import { submitted } from '../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { promiseToViewer } from './durations/item-promise';
import { listOffers } from './list-offers';
import { previewRequest } from './preview-request';

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

  it('tells what the service promises, on its card, its page and beside the forecast', async () => {
    expect((await offer())?.promise).toBeNull();
    await republishWork(company.context, 'report-problem', (work) => {
      work.promise = { workingDays: 5 };
    });
    company.at(opened);
    const viewer = await company.viewer('SAL-1');
    const promised = await offer();
    expect(promised?.promise).toBe('Promised within 5 working days');
    const { context } = company;
    const chinese = { ...viewer, locale: 'zh-CN' };
    expect(promised && (await promiseToViewer(context, chinese, promised.item))).toBe(
      '承诺 5 个工作日内完成',
    );
    const preview = await previewRequest(context, viewer, { itemKey: 'report-problem', answers: {} });
    const by = Date.parse('2026-11-30T17:00:00+01:00');
    expect(preview.itemPromise).toEqual({ words: 'Promised within 5 working days', by });
  });

  it('tells no promise by an answer that the viewer is not asked for, and none that is too near', async () => {
    const key = 'employee-onboarding';
    const promise = async (value: object) => {
      await republishWork(company.context, key, (work) => {
        work.promise = value as NonNullable<typeof work.promise>;
      });
      return [(await offer('ENG-2', key))?.promise, (await offer('HR-1', key))?.promise];
    };
    const by = { map: [{ var: 'answers.costCenter' }, { 'CC-1': 3 }] };
    expect(await promise({ workingDays: by })).toEqual([
      'Promised within 3 working days (by Cost centre)',
      null,
    ]);
    const start = { name: 'start', date: { var: 'answers.startDate' } };
    const before = 'Promised for 2 working days before the start';
    expect(await promise({ workingDaysBefore: 2, of: start })).toEqual([before, before]);
    company.at(opened);
    const planned = async (answers: Record<string, unknown>) => {
      const viewer = await company.viewer('ENG-2');
      return (await previewRequest(company.context, viewer, { itemKey: key, answers })).itemPromise;
    };
    const legalEntity = 'DE';
    expect(await planned({ legalEntity })).toEqual({ words: before, by: null });
    const closing = Date.parse('2026-12-10T17:00:00+01:00');
    expect(await planned({ legalEntity, startDate: '2026-12-14' })).toEqual({ words: before, by: closing });
    expect(await planned({ legalEntity, startDate: '2026-11-24' })).toBeNull();
  });
});
