import { beforeAll, expect, it } from 'vitest';
import { submitted, type RequestStory } from '../tests/builders/request-story';
import { serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { listNotices } from '../tickets/notices/read-notices';
import { askToCancel, decideCancellation } from './cancel-request';
import { readRequestPage } from './read-request-page';
import { reportMissing } from './review-request';
import { withdrawRequest } from './withdraw-request';

describeOnBothDatabases('how a request ends', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  const page = async (story: RequestStory, number = 'ENG-2') =>
    readRequestPage(company.context, await company.viewer(number), story.requestId);
  const states = async (story: RequestStory) =>
    [...new Set((await story.tickets()).map((ticket) => ticket.state))].sort();
  const kinds = async (number: string, requestId: string) =>
    (await listNotices(company.context, await company.viewer(number))).rows
      .filter((notice) => notice.requestId === requestId)
      .map((notice) => notice.kind);

  it('withdrawn while no ticket is done: everything open is cancelled, those concerned are told', async () => {
    const story = await submitted(company);
    await story.start('legal.nda');
    const { version, may } = await page(story);
    expect(may).toMatchObject({ withdraw: true, askToCancel: false });
    const viewer = await company.viewer('ENG-2');
    const stale = withdrawRequest(company.context, viewer, story.requestId, { version: version + 1 });
    await expect(stale).rejects.toThrow('E-201');
    await withdrawRequest(company.context, viewer, story.requestId, { version, reason: 'She declined' });
    expect((await page(story)).state).toBe('cancelled');
    expect(await states(story)).toEqual(['cancelled']);
    expect((await story.approval('manager-approves-privileged')).state).toBe('withdrawn');
    expect(await story.asked('manager-approves-privileged')).toEqual([]);
    expect(await kinds('LEG-3', story.requestId)).toEqual(['request-withdrawn']);
    expect(await kinds('ENG-1', story.requestId)).toContain('request-withdrawn');
    await expect(story.decide('manager-approves-privileged', 'ENG-1', 'approve')).rejects.toThrow('E-503');
    const again = withdrawRequest(company.context, viewer, story.requestId, { version: version + 1 });
    await expect(again).rejects.toThrow('E-501');
  });

  it('cancelled when work is done already: the requester asks, a concerned department decides', async () => {
    const story = await submitted(company);
    const viewer = await company.viewer('ENG-2');
    const ask = () => askToCancel(company.context, viewer, story.requestId, { reason: 'She declined' });
    await expect(ask()).rejects.toThrow('E-501');
    await story.workOff('legal.nda');
    const { version, may } = await page(story);
    expect(may).toMatchObject({ withdraw: false, askToCancel: true });
    const withdrawal = withdrawRequest(company.context, viewer, story.requestId, { version });
    await expect(withdrawal).rejects.toThrow('E-501');
    await ask();
    await expect(ask()).rejects.toThrow('E-501');
    expect(await kinds('IT-1', story.requestId)).toEqual(['cancel-asked']);
    expect((await page(story)).cancelAsked).toMatchObject({ reason: 'She declined' });

    const decide = async (number: string, agree: boolean, reason?: string) =>
      decideCancellation(company.context, await company.viewer(number), story.requestId, { agree, reason });
    await expect(decide('IT-3', true)).rejects.toThrow('E-101');
    await expect(decide('ENG-2', true)).rejects.toThrow('E-101');
    expect((await page(story, 'IT-1')).may.decideCancellation).toBe(true);
    await expect(decide('IT-1', false)).rejects.toThrow('E-504');
    await decide('IT-1', false, 'The laptop is on its way');
    expect(await kinds('ENG-2', story.requestId)).toContain('cancel-declined');
    await ask();
    await decide('HR-3', true);
    expect(await states(story)).toEqual(['cancelled', 'done']);
    expect((await page(story)).state).toBe('cancelled');
    await expect(decide('HR-3', true)).rejects.toThrow('E-501');
  });

  it('not yet: the requester says in the review what is missing', async () => {
    const problem = { topic: 'account', description: 'I can no longer sign in at all', urgency: 'stops-me' };
    const story = await submitted(company, 'ENG-2', problem, 'report-problem');
    await story.workOff('problem');
    const viewer = await company.viewer('ENG-2');
    const { version } = await page(story);
    const missing = (change: object) =>
      reportMissing(company.context, viewer, story.requestId, { version, reason: 'Still locked', ...change });
    await expect(missing({ reason: ' ' })).rejects.toThrow('E-504');
    await expect(missing({ ticketIds: [] })).rejects.toThrow('E-306');
    await expect(missing({ ticketIds: ['00000000-0000-7000-8000-000000000000'] })).rejects.toThrow('E-104');
    await missing({});
    expect(await story.ticket('problem')).toMatchObject({ state: 'ready' });
    expect(await page(story)).toMatchObject({ state: 'in-progress', reviewUntil: null });
    expect(await kinds('IT-3', story.requestId)).toContain('work-missing');
    await expect(missing({})).rejects.toThrow('E-501');
  });
});
