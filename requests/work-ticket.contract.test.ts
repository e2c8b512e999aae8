import { beforeAll, expect, it } from 'vitest';
import { submitted } from '../tests/builders/request-story';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { listNotices } from '../tickets/notices/read-notices';
import { commentTicket, replyToTicket } from './comment-ticket';
import { readQueue } from './read-queue';
import { readRequestPage } from './read-request-page';
import { readTicketPage } from './read-ticket-page';
import { findRequest } from './request-store.server';
import { assignTicket, claimTicket, moveTicket } from './work-ticket';

const problem = {
  topic: 'account',
  description: 'I can no longer sign in to the portal',
  urgency: 'hinders-me',
};

describeOnBothDatabases('working a ticket', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  const report = () => submitted(company, 'ENG-3', problem, 'report-problem');

  it('gives it to one of those who claim it at once', async () => {
    const story = await report();
    const { id } = await story.ticket('problem');
    const numbers = ['IT-2', 'IT-3', 'IT-4', 'SEC-1', 'SEC-2'];
    const viewers = await Promise.all(numbers.map((number) => company.viewer(number)));
    const claims = await Promise.allSettled(
      viewers.map((viewer) => claimTicket(company.context, viewer, id)),
    );
    expect(claims.filter((claim) => claim.status === 'fulfilled')).toHaveLength(1);
    for (const claim of claims) if (claim.status === 'rejected') expect(claim.reason.code).toBe('E-202');
    const winner = numbers[claims.findIndex((claim) => claim.status === 'fulfilled')];
    expect((await story.ticket('problem')).assigneeId).toBe(winner);
  });

  it("refuses a page that is out of date, a colleague's ticket, and what the state does not allow", async () => {
    const story = await report();
    await story.start('problem');
    const { id, version } = await story.ticket('problem');
    const [holder, colleague] = [await company.viewer('IT-3'), await company.viewer('IT-4')];
    const move = (viewer: typeof holder, order: Parameters<typeof moveTicket>[3]) =>
      moveTicket(company.context, viewer, id, order);
    await expect(move(holder, { version: version - 1, move: 'done' })).rejects.toThrow('E-201');
    await expect(move(colleague, { version, move: 'done' })).rejects.toThrow('E-202');
    await expect(move(holder, { version, move: 'reopen', reason: 'x' })).rejects.toThrow('E-501');
    await expect(move(holder, { version, move: 'wait-for-vendor' })).rejects.toThrow('E-504');
    await expect(move(await company.viewer('HR-3'), { version, move: 'done' })).rejects.toThrow('E-104');
    expect(await story.ticket('problem')).toMatchObject({ version, state: 'in-progress' });
  });

  it('is handed out by those who lead, to those who work the queue', async () => {
    const story = await report();
    const ticket = await story.ticket('problem');
    const [lead, agent] = [await company.viewer('IT-2'), await company.viewer('IT-3')];
    const hand = (viewer: typeof lead, to: string | null, version: number) =>
      assignTicket(company.context, viewer, ticket.id, { version, to });
    await expect(hand(agent, 'IT-4', ticket.version)).rejects.toThrow('E-101');
    await expect(hand(lead, 'HR-3', ticket.version)).rejects.toThrow('E-309');
    await hand(lead, 'IT-4', ticket.version);
    expect((await listNotices(company.context, await company.viewer('IT-4'))).rows[0]).toMatchObject({
      kind: 'ticket-assigned',
      ticketId: ticket.id,
      ticketNumber: `IT-${ticket.number}`,
    });
    const { version } = await story.ticket('problem');
    await hand(await company.viewer('IT-4'), null, version);
    expect((await story.ticket('problem')).assigneeId).toBeNull();
  });

  it('tells the requester what is asked of them, and shows them nothing that is internal', async () => {
    const story = await report();
    await story.start('problem');
    const { id, version } = await story.ticket('problem');
    const agent = await company.viewer('IT-3');
    await commentTicket(company.context, agent, id, {
      body: 'Looks like the old lock',
      visibility: 'internal',
    });
    await commentTicket(company.context, agent, id, { body: 'Which device is it?', visibility: 'requester' });
    const order = { version, move: 'wait-for-requester', reason: 'Which device?' } as const;
    await moveTicket(company.context, agent, id, order);
    const requester = await company.viewer('ENG-3');
    const notices = (await listNotices(company.context, requester)).rows.filter(
      (each) => each.ticketId === id,
    );
    expect(notices.map((notice) => notice.kind)).toEqual(['ticket-waiting', 'ticket-comment']);
    const comments = (timeline: readonly { type: string; data: { body?: unknown } }[]) =>
      timeline.flatMap((entry) => (entry.type === 'commented' ? [entry.data.body] : []));
    const page = await readTicketPage(company.context, agent, id);
    expect(comments(page.timeline)).toEqual(['Looks like the old lock', 'Which device is it?']);
    const own = await readRequestPage(company.context, requester, story.requestId);
    expect(comments(own.timeline)).toEqual(['Which device is it?']);
    expect(JSON.stringify(own)).not.toContain('old lock');
    expect(own).toMatchObject({ showsWork: false, tickets: [] });
    await replyToTicket(company.context, requester, id, { body: 'The laptop' });
    expect(comments((await readTicketPage(company.context, agent, id)).timeline)).toContain('The laptop');
    const told = (await listNotices(company.context, agent)).rows[0];
    expect(told).toMatchObject({ kind: 'ticket-comment', ticketId: id });
    const stranger = await company.viewer('ENG-2');
    await expect(replyToTicket(company.context, stranger, id, { body: 'Me too' })).rejects.toThrow('E-104');
    await expect(
      commentTicket(company.context, agent, id, { body: ' ', visibility: 'internal' }),
    ).rejects.toThrow('E-301');
  });

  it('makes ready what waited for the last of several, when two finish at once', async () => {
    const story = await submitted(company);
    await story.workOff('legal.contractor-agreement');
    await story.start('hr.record');
    await story.start('legal.nda');
    const finish = async (key: string, number: string) => {
      const { id, version } = await story.ticket(key);
      await moveTicket(company.context, await company.viewer(number), id, { version, move: 'done' });
    };
    await Promise.all([finish('hr.record', 'HR-3'), finish('legal.nda', 'LEG-3')]);
    expect((await story.ticket('it.account')).state).toBe('ready');
  });

  it('takes a request back from its review when a ticket is reopened', async () => {
    const story = await report();
    await story.workOff('problem');
    const state = async () => (await findRequest(company.database.knex, story.requestId))?.state;
    expect(await state()).toBe('in-review');
    const { id, version } = await story.ticket('problem');
    const order = { version, move: 'reopen', reason: 'Locked again' } as const;
    await moveTicket(company.context, await company.viewer('IT-3'), id, order);
    expect(await state()).toBe('in-progress');
    expect(await story.ticket('problem')).toMatchObject({ state: 'ready', doneAt: null });
  });

  it('says on its page what to do, with which answers, why, and what hangs on it', async () => {
    const story = await submitted(company);
    const { id, number } = await story.ticket('it.account');
    const page = await readTicketPage(company.context, await company.viewer('IT-3'), id);
    expect(page.ticket.number).toBe(`IT-${number}`);
    expect(page.blockedBy.map((ticket) => ticket.key)).toEqual(['legal.nda', 'hr.record']);
    expect(page.blocks.map((ticket) => ticket.key)).toContain('it.privileged-access');
    expect(page.answersUsed.length).toBeGreaterThan(0);
    expect(page.reason.rule).toBe('it.account');
    expect(page.reason.ola.length).toBeGreaterThan(1);
    expect(page.clock).toMatchObject({ state: 'planned', target: '8 wh', workLeft: null, breached: false });
    expect(page.may).toEqual({ claim: true, assign: false, moves: [] });

    const privileged = await story.ticket('it.privileged-access');
    const { reason } = await readTicketPage(company.context, await company.viewer('IT-3'), privileged.id);
    expect(reason.because).toEqual(['Privileged access is Yes']);
    const ready = await story.ticket('legal.nda');
    const legal = await readTicketPage(company.context, await company.viewer('LEG-3'), ready.id);
    expect(legal.clock).toMatchObject({ state: 'running', dueAt: ready.dueAt });
    expect(legal.clockParts?.parts).toHaveLength(1);
  });

  it('stands in its queue with its clock, what blocks it, and counts of the views', async () => {
    const before = await readQueue(company.context, await company.viewer('FAC-3'), {});
    const story = await submitted(company, 'ENG-2', contractorAnswers({ fullName: 'Queue Tester' }));
    const queue = await readQueue(company.context, await company.viewer('FAC-3'), {
      item: 'employee-onboarding',
    });
    expect(queue.counts.open).toBe(before.counts.open + 2);
    const row = (key: string) =>
      queue.rows.find((each) => each.requestId === story.requestId && each.title.en?.startsWith(key));
    expect(row('Desk')).toMatchObject({ state: 'ready', blockedBy: null, clock: { state: 'running' } });
    expect(row('Badge')).toMatchObject({
      state: 'blocked',
      blockedBy: { en: 'Employee record and number' },
      requester: { number: 'ENG-2' },
      keyDate: '2026-12-14',
      clock: { state: 'planned' },
    });
    const dues = queue.rows.map((each) => each.clock.dueAt ?? 0);
    expect(dues).toEqual([...dues].sort((a, b) => a - b));
    await expect(
      readQueue(company.context, await company.viewer('IT-3'), { department: 'hr' }),
    ).rejects.toThrow('E-101');
    await expect(readQueue(company.context, await company.viewer('FAC-3'), { after: 'x' })).rejects.toThrow(
      'E-902',
    );
  });
});
