import { beforeAll, expect, it } from 'vitest';
import { rebuildClocks } from '../../jobs/rebuild-clocks';
import { submitted, type RequestStory } from '../../tests/builders/request-story';
import { changeAnswers, openChange } from '../../tests/builders/changed-answers';
import {
  contractorAnswers,
  monday,
  serviceCompany,
  type ServiceCompany,
} from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { eventsOfTickets } from '../../tickets/history-store.server';
import { listNotices } from '../../tickets/notices/read-notices';
import { prerequisitesOfRequest } from '../../tickets/ticket-store.server';
import { eventsOfRequestItself, findRequest } from '../request-store.server';
import { moveTicket } from '../work-ticket';
import { withdrawRequest } from '../withdraw-request';
import { explainTicket } from '../explain-request-ticket';
import { readRequestPage } from '../read-request-page';
import { readTicketPage } from '../read-ticket-page';
import { previewChange } from './preview-change';
import { startChange } from './start-change';
import { submitChange } from './submit-change';

const remote = { workMode: 'remote', office: undefined, rdZone: undefined };

describeOnBothDatabases('changed answers', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  const states = async (story: RequestStory): Promise<Record<string, string>> =>
    Object.fromEntries((await story.tickets()).map(({ key, state }) => [key, state]));
  const eventsOf = async (story: RequestStory, key: string) =>
    eventsOfTickets(company.database.knex, [(await story.ticket(key)).id]);
  const kindsFor = async (number: string, requestId: string) =>
    (await listNotices(company.context, await company.viewer(number))).rows
      .filter((notice) => notice.requestId === requestId)
      .map(({ kind, ticketTitle }) => [kind, ticketTitle?.en ?? null]);

  it('open, cancel, restart and leave alone what they concern', async () => {
    company.at(monday);
    const story = await submitted(company);
    await story.start('it.laptop');
    await story.workOff('fac.desk');
    await story.start('legal.nda');
    const nda = await story.ticket('legal.nda');
    company.at('2026-11-24T10:00:00+01:00');
    expect(await changeAnswers(company, story.requestId, 'ENG-2', remote)).toEqual({
      outcome: 'submitted',
      requestId: story.requestId,
      repeated: false,
    });

    const after = await states(story);
    expect(after).toMatchObject({
      'it.laptop': 'ready',
      'it.ship-laptop': 'blocked',
      'fac.desk': 'done',
      'fac.badge': 'cancelled',
      'legal.nda': 'in-progress',
    });
    // The clock of the laptop begins anew, for seven days before the start.
    const laptop = await story.ticket('it.laptop');
    expect(laptop.detail.target).toMatchObject({ kind: 'days-before', amount: 7 });
    expect(laptop.readyAt).toBe(Date.parse('2026-11-24T10:00:00+01:00'));
    expect(laptop.dueAt).toBe(Date.parse('2026-12-03T17:00:00+01:00'));
    expect(laptop.assigneeId).toBe('IT-3');
    expect((await eventsOf(story, 'it.laptop')).map(({ type, data }) => [type, data]).slice(-2)).toEqual([
      ['restarted', { revision: 2, because: ['answers', 'target'] }],
      ['ready', {}],
    ]);
    // What has nothing to do with it is as it was, to the last column but the plan that calls for it.
    expect(await story.ticket('legal.nda')).toEqual({ ...nda, planRevision: 2 });
    expect(await kindsFor('IT-3', story.requestId)).toContainEqual(['ticket-restarted', 'Laptop: Developer']);
    expect(await kindsFor('FAC-3', story.requestId)).toEqual([['ticket-kept', 'Desk in Berlin']]);
    expect(await kindsFor('FAC-1', story.requestId)).toEqual([['answers-changed', null]]);
    expect(await kindsFor('LEG-3', story.requestId)).toEqual([]);

    const request = (await findRequest(company.database.knex, story.requestId))!;
    expect(request.revision).toBe(2);
    const [changed] = (await eventsOfRequestItself(company.database.knex, story.requestId)).filter(
      ({ type }) => type === 'answers-changed',
    );
    expect(changed?.data).toEqual({
      revision: 2,
      added: 1,
      cancelled: 1,
      restarted: 1,
      rescheduled: 0,
      updated: 1,
      kept: 1,
    });
    expect(await rebuildClocks(company.context)).toBe(0);

    // And back: what was cancelled is wanted again, under its old number.
    const badge = await story.ticket('fac.badge');
    const back = { workMode: 'hybrid', office: 'Berlin', rdZone: true };
    await changeAnswers(company, story.requestId, 'ENG-2', back);
    expect(await states(story)).toMatchObject({ 'it.ship-laptop': 'cancelled', 'fac.badge': 'blocked' });
    expect((await story.ticket('fac.badge')).number).toBe(badge.number);
    await story.workOff('legal.contractor-agreement');
    await story.workOff('hr.record');
    expect(await states(story)).toMatchObject({ 'fac.badge': 'ready' });
    expect(await rebuildClocks(company.context)).toBe(0);
  });

  it('move what is due by a date, and let the rest go on', async () => {
    company.at(monday);
    const story = await submitted(company);
    await story.start('it.laptop');
    await story.start('legal.nda');
    const nda = await story.ticket('legal.nda');
    company.at('2026-11-24T10:00:00+01:00');
    await changeAnswers(company, story.requestId, 'ENG-2', { startDate: '2026-12-21' });
    const laptop = await story.ticket('it.laptop');
    expect([laptop.state, laptop.keyDate]).toEqual(['in-progress', '2026-12-21']);
    expect(laptop.dueAt).toBe(Date.parse('2026-12-17T17:00:00+01:00'));
    expect((await eventsOf(story, 'it.laptop')).at(-1)).toMatchObject({ type: 'rescheduled' });
    // It shows the date and is not due by it: it is told, and its clock goes on.
    const told = await story.ticket('legal.nda');
    expect([told.state, told.dueAt, told.readyAt]).toEqual(['in-progress', nda.dueAt, nda.readyAt]);
    expect((await eventsOf(story, 'legal.nda')).at(-1)).toMatchObject({ type: 'updated' });
    expect(await rebuildClocks(company.context)).toBe(0);
  });

  it('ask again for what was approved under other answers, and for nothing else', async () => {
    company.at(monday);
    const story = await submitted(company);
    await story.decide('head-approves-software', 'ENG-1', 'approve');
    await story.decide('manager-approves-privileged', 'ENG-1', 'approve');
    await story.decide('security-approves-privileged', 'SEC-2', 'approve');
    await changeAnswers(company, story.requestId, 'ENG-2', { otherSoftware: ['Figma', 'Sketch'] });
    const approvals = async () => {
      const rows = await company.database
        .knex('approvals')
        .where({ request_id: story.requestId })
        .select<{ key: string; state: string }[]>('key', 'state');
      return rows.map(({ key, state }) => `${key} ${state}`).sort();
    };
    expect(await approvals()).toEqual([
      'head-approves-software pending',
      'head-approves-software withdrawn',
      'manager-approves-privileged approved',
      'security-approves-privileged approved',
    ]);
    // Another reason is another question, to both, one after the other.
    const privilegedReason = 'Keeps the build machines running';
    await changeAnswers(company, story.requestId, 'ENG-2', { privilegedReason });
    expect((await approvals()).filter((each) => each.endsWith('pending'))).toEqual([
      'head-approves-software pending',
      'manager-approves-privileged pending',
      'security-approves-privileged pending',
    ]);
    // Not called for any more.
    await changeAnswers(company, story.requestId, 'ENG-2', {
      privilegedAccess: false,
      privilegedReason: undefined,
    });
    expect((await approvals()).filter((each) => each.endsWith('pending'))).toEqual([
      'head-approves-software pending',
    ]);
    expect(await kindsFor('ENG-1', story.requestId)).toContainEqual([
      'approval-withdrawn',
      'Privileged access',
    ]);
  });

  it('hold everything that runs while the request is to be confirmed again', async () => {
    company.at(monday);
    const story = await submitted(company, 'ENG-1');
    await story.decide('manager-confirms', 'ENG-2', 'approve');
    await story.start('legal.nda');
    await story.workOff('fac.desk');
    await changeAnswers(company, story.requestId, 'ENG-1', { jobLevel: 'IC4' });
    expect((await findRequest(company.database.knex, story.requestId))?.state).toBe('awaiting-confirmation');
    expect(await states(story)).toMatchObject({ 'legal.nda': 'blocked', 'fac.desk': 'done' });
    const pending = await company.database
      .knex('approvals')
      .where({ request_id: story.requestId, key: 'manager-confirms', state: 'pending' })
      .select('id', 'version');
    expect(pending).toHaveLength(1);
  });

  it('are one change, however often they arrive', async () => {
    company.at(monday);
    const story = await submitted(company);
    const opened = await openChange(company, story.requestId, 'ENG-2', remote);
    const viewer = await company.viewer('ENG-2');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => submitChange(company.context, viewer, opened)));
    expect(outcomes.map((each) => (each.outcome === 'submitted' ? each.repeated : each)).sort()).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect((await findRequest(company.database.knex, story.requestId))?.revision).toBe(2);
    await expect(
      submitChange(company.context, viewer, { ...opened, revision: opened.revision + 1 }),
    ).rejects.toThrow('E-203');
    await expect(submitChange(company.context, await company.viewer('ENG-1'), opened)).rejects.toThrow(
      'E-104',
    );
  });

  it('have one draft, which is no request of its own and nobody else’s', async () => {
    company.at(monday);
    const story = await submitted(company);
    const viewer = await company.viewer('ENG-2');
    const ids = await Promise.all([1, 2, 3].map(() => startChange(company.context, viewer, story.requestId)));
    expect(new Set(ids).size).toBe(1);
    await expect(startChange(company.context, await company.viewer('IT-3'), story.requestId)).rejects.toThrow(
      'E-104',
    );
    const unchanged = await submitChange(company.context, viewer, { draftId: ids[0]!, idempotencyKey: 'k' });
    expect(unchanged).toEqual({ outcome: 'unchanged' });
    const invalid = await changeAnswers(company, story.requestId, 'ENG-2', { office: 'Austin' });
    expect(invalid.outcome).toBe('invalid');
    expect((await findRequest(company.database.knex, story.requestId))?.revision).toBe(1);
  });

  it('are told what they will not do, when work has moved on meanwhile', async () => {
    company.at(monday);
    const story = await submitted(company);
    await story.start('it.laptop');
    const opened = await openChange(company, story.requestId, 'ENG-2', remote);
    const viewer = await company.viewer('ENG-2');
    const request = (await findRequest(company.database.knex, story.requestId))!;
    const stale = { ...opened, version: request.version + 1 };
    await expect(submitChange(company.context, viewer, stale)).rejects.toThrow('E-201');
    expect(await submitChange(company.context, viewer, { ...opened, promised: 'another' })).toEqual({
      outcome: 'changed',
    });
    await withdrawRequest(company.context, viewer, story.requestId, { version: request.version });
    await expect(submitChange(company.context, viewer, opened)).rejects.toThrow('E-501');
    await expect(startChange(company.context, viewer, story.requestId)).rejects.toThrow('E-501');
  });

  it('and an agent who finishes at the same time both count', async () => {
    company.at(monday);
    const story = await submitted(company);
    await story.start('it.laptop');
    const { id, version } = await story.ticket('it.laptop');
    const opened = await openChange(company, story.requestId, 'ENG-2', remote);
    const [changed, done] = await Promise.allSettled([
      submitChange(company.context, await company.viewer('ENG-2'), opened),
      moveTicket(company.context, await company.viewer('IT-3'), id, { version, move: 'done' }),
    ]);
    expect(changed.status).toBe('fulfilled');
    const laptop = await story.ticket('it.laptop');
    // Whoever came first: done stays done, and what was restarted is not finished by a page that is behind.
    expect(laptop.state).toBe(done.status === 'fulfilled' ? 'done' : 'ready');
    expect((await findRequest(company.database.knex, story.requestId))?.revision).toBe(2);
    expect(await rebuildClocks(company.context)).toBe(0);
  });

  it('let a ticket wait for what is new before it', async () => {
    company.at(monday);
    const story = await submitted(company, 'ENG-2', contractorAnswers({ laptop: 'none', ownDevice: true }));
    for (const key of ['legal.contractor-agreement', 'legal.nda', 'hr.record', 'it.account'])
      await story.workOff(key);
    await story.start('it.software:ide');
    await changeAnswers(company, story.requestId, 'ENG-2', { ownDevice: false, laptop: 'standard' });
    const software = await story.ticket('it.software:ide');
    expect(software.state).toBe('blocked');
    const laptop = await story.ticket('it.laptop');
    const waits = await prerequisitesOfRequest(company.database.knex, story.requestId);
    expect(waits).toContainEqual({ ticketId: software.id, afterId: laptop.id });
    expect(software.plannedReadyAt).toBe(laptop.dueAt);
  });

  it('are told to each reader as far as they may read them', async () => {
    company.at(monday);
    const story = await submitted(company);
    await story.workOff('fac.desk');
    const before = await explainTicket(
      company.context,
      await company.viewer('ENG-2'),
      (await story.ticket('fac.desk')).id,
    );
    const homeAddress = 'Sonnenallee 1, 12047 Berlin';
    const draft = await openChange(company, story.requestId, 'ENG-2', { ...remote, homeAddress });
    const preview = await previewChange(company.context, await company.viewer('ENG-2'), draft.draftId);
    expect(preview.answers.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['workMode', 'Hybrid', 'Remote'],
      ['office', 'Berlin', null],
      ['homeAddress', 'Lindenstraße 7, 10969 Berlin', homeAddress],
      ['rdZone', 'Yes', null],
    ]);
    const { promise = '', tickets = [], promisedAt } = preview.work ?? {};
    expect(tickets.map(({ key, effect }) => `${effect} ${key}`).sort()).toEqual([
      'added it.ship-laptop',
      'cancelled fac.badge',
      'kept fac.desk',
      'restarted it.laptop',
      'updated it.vpn-mfa',
    ]);
    const submission = { ...draft, promised: promise, version: preview.request.version };
    await submitChange(company.context, await company.viewer('ENG-2'), submission);

    const pageOf = async (number: string) =>
      readRequestPage(company.context, await company.viewer(number), story.requestId);
    const told = async (number: string) => {
      const entry = (await pageOf(number)).timeline.find(({ type }) => type === 'answers-changed');
      return entry?.changes?.map(({ field }) => field);
    };
    expect(await told('ENG-2')).toEqual(['workMode', 'office', 'homeAddress', 'rdZone']);
    // An address is for those who send something there.
    expect(await told('LEG-3')).toEqual(['workMode', 'office', 'rdZone']);
    expect(JSON.stringify(await pageOf('LEG-3'))).not.toContain('Sonnenallee');
    // What was promised is what has come of it.
    expect((await pageOf('ENG-2')).promisedAt).toBe(promisedAt);
    const created = new Map((await story.tickets()).map((ticket) => [ticket.key, ticket.plannedDueAt]));
    for (const { key, dueAt } of tickets) if (dueAt !== null) expect(created.get(key), key).toBe(dueAt);

    // The ticket tells its department what changed of what it shows.
    const laptop = await story.ticket('it.laptop');
    const page = await readTicketPage(company.context, await company.viewer('IT-3'), laptop.id);
    const restarted = page.timeline.find(({ type }) => type === 'restarted');
    expect(restarted?.changes?.map(({ field, to }) => [field, to])).toEqual([
      ['workMode', 'Remote'],
      ['office', null],
    ]);
    // A ticket is explained by the plan that called for it last.
    const viewer = await company.viewer('ENG-2');
    expect(page.reason.because.join()).not.toContain('Hybrid');
    expect(await explainTicket(company.context, viewer, (await story.ticket('fac.desk')).id)).toEqual(before);
    const vpn = await explainTicket(company.context, viewer, (await story.ticket('it.vpn-mfa')).id);
    expect(vpn.because.join()).toContain('Remote');
    const stored = await company.database
      .knex('request_revisions')
      .where({ request_id: story.requestId })
      .first();
    expect(JSON.stringify(stored)).not.toContain('Lindenstraße');
  });
});
