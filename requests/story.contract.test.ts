import { beforeAll, expect, it } from 'vitest';
import { submitted } from '../tests/builders/request-story';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { listNotices } from '../tickets/notices/read-notices';
import { previewRequest } from './preview-request';
import { readRequestPage } from './read-request-page';
import { acceptResult } from './review-request';
import { moveTicket } from './work-ticket';

describeOnBothDatabases('a request from beginning to end', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });

  it('creates what its preview promised, is worked in order, reviewed and closed', async () => {
    const manager = await company.viewer('ENG-2');
    const answers = contractorAnswers();
    const preview = await previewRequest(company.context, manager, {
      itemKey: 'employee-onboarding',
      answers,
    });
    expect(preview.errors).toEqual([]);
    const story = await submitted(company);

    const created = await story.tickets();
    const planned = preview.tickets.map((t) => [t.key, t.plannedReadyAt, t.plannedDueAt, t.expedited]);
    expect(created.map((t) => [t.key, t.plannedReadyAt, t.plannedDueAt, t.plannedExpedited])).toEqual(
      planned,
    );
    const ready = created.filter((ticket) => ticket.state === 'ready').map((ticket) => ticket.key);
    expect(ready).toEqual(['legal.contractor-agreement', 'legal.nda', 'it.laptop', 'fac.desk']);
    for (const ticket of created.filter((each) => each.state === 'ready')) {
      expect(ticket.readyAt).toBe(ticket.plannedReadyAt);
      expect(ticket.dueAt).toBe(ticket.plannedDueAt);
      expect(ticket.nextAlertAt).not.toBeNull();
    }

    // What is blocked cannot be started, not even by those who work it.
    await expect(story.start('hr.record')).rejects.toThrow('E-502');

    await story.workOff('legal.contractor-agreement');
    expect((await story.ticket('hr.record')).state).toBe('ready');
    expect((await story.ticket('fin.vendor')).state).toBe('ready');
    await story.workOff('hr.record');
    expect((await story.ticket('it.account')).state).toBe('blocked');
    await story.workOff('legal.nda');
    expect((await story.ticket('it.account')).state).toBe('ready');

    // Approvals of tickets were asked at once; the second one after the first.
    expect(await story.asked('head-approves-software')).toEqual(['ENG-1']);
    expect(await story.asked('manager-approves-privileged')).toEqual(['ENG-1']);
    expect(await story.asked('security-approves-privileged')).toEqual([]);
    await story.workOff('it.account');
    expect((await story.ticket('it.privileged-access')).state).toBe('blocked');
    await story.decide('manager-approves-privileged', 'ENG-1', 'approve');
    expect(await story.asked('security-approves-privileged')).toEqual(['SEC-1', 'SEC-2']);
    await story.decide('security-approves-privileged', 'SEC-2', 'approve');
    expect((await story.ticket('it.privileged-access')).state).toBe('ready');
    await story.decide('head-approves-software', 'ENG-1', 'reject', 'Use what we have');
    expect((await story.ticket('it.other-software')).state).toBe('cancelled');

    for (;;) {
      const next = (await story.tickets()).find((ticket) => ticket.state === 'ready');
      if (!next) break;
      await story.workOff(next.key);
    }
    const page = await readRequestPage(company.context, manager, story.requestId);
    expect(page.state).toBe('in-review');
    expect(page.progress).toEqual({ done: created.length - 1, total: created.length - 1 });
    // Five working days after Monday the 23rd, at close of business in Berlin.
    expect(page.reviewUntil).toBe(Date.parse('2026-11-30T17:00:00+01:00'));
    expect(page.may).toEqual({
      change: false,
      withdraw: false,
      askToCancel: false,
      decideCancellation: false,
      review: true,
    });

    await acceptResult(company.context, manager, story.requestId, { version: page.version });
    const closed = await readRequestPage(company.context, manager, story.requestId);
    expect(closed.state).toBe('closed');
    expect(closed.timeline.filter((entry) => entry.of === 'request').map((entry) => entry.type)).toEqual([
      'submitted',
      'approval-asked',
      'approval-asked',
      'approval-given',
      'approval-asked',
      'approval-given',
      'approval-refused',
      'in-review',
      'accepted',
    ]);
    const kinds = (await listNotices(company.context, manager)).rows.map((notice) => notice.kind);
    expect(kinds).toEqual(['request-in-review', 'ticket-rejected']);

    // Nothing moves in a request that is closed.
    const account = await story.ticket('it.account');
    const agent = await company.viewer('IT-3');
    const reopen = { version: account.version, move: 'reopen', reason: 'Too late' } as const;
    await expect(moveTicket(company.context, agent, account.id, reopen)).rejects.toThrow('E-501');
  });
});
