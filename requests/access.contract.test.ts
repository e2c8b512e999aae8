import { beforeAll, describe, expect, it } from 'vitest';
import { submitted, type RequestStory } from '../tests/builders/request-story';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../tests/builders/service-company';
import { describeOnBothDatabases } from '../tests/databases/on-both-databases';
import { countUnread, listNotices, markRead } from '../tickets/notices/read-notices';
import { askToCancel, decideCancellation } from './cancel-request';
import { commentTicket, replyToTicket } from './comment-ticket';
import { deleteDraft } from './drafts/delete-draft';
import { readDraft } from './drafts/read-draft';
import { saveDraft } from './drafts/save-draft';
import { startDraft } from './drafts/start-draft';
import { explainTicket } from './explain-request-ticket';
import { countMyRequests, listMyRequests } from './list-requests';
import { previewRequest } from './preview-request';
import { readRequestPage } from './read-request-page';
import { readTicketPage } from './read-ticket-page';
import { acceptResult, reportMissing } from './review-request';
import { submitRequest } from './submit-request';
import { withdrawRequest } from './withdraw-request';
import { assignTicket, claimTicket, moveTicket } from './work-ticket';

describeOnBothDatabases('what is not theirs', (open) => {
  let company: ServiceCompany;
  let story: RequestStory;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    story = await submitted(company);
  });

  it('does not exist for somebody who has nothing to do with it', async () => {
    const { context } = company;
    const [owner, stranger] = [await company.viewer('ENG-2'), await company.viewer('ENG-3')];
    const draft = await startDraft(context, owner, 'report-problem');
    const { id } = await story.ticket('it.laptop');
    const { requestId } = story;
    const version = 1;
    const tries: Promise<unknown>[] = [
      readRequestPage(context, stranger, requestId),
      readTicketPage(context, stranger, id),
      explainTicket(context, stranger, id),
      withdrawRequest(context, stranger, requestId, { version }),
      askToCancel(context, stranger, requestId, { reason: 'No' }),
      decideCancellation(context, stranger, requestId, { agree: true }),
      acceptResult(context, stranger, requestId, { version }),
      reportMissing(context, stranger, requestId, { version, reason: 'No' }),
      claimTicket(context, stranger, id),
      assignTicket(context, stranger, id, { version, to: null }),
      moveTicket(context, stranger, id, { version, move: 'start' }),
      commentTicket(context, stranger, id, { body: 'Hello', visibility: 'internal' }),
      replyToTicket(context, stranger, id, { body: 'Hello' }),
      readDraft(context, stranger, draft.id),
      saveDraft(context, stranger, draft.id, { revision: 1, answers: {}, step: null }),
      deleteDraft(context, stranger, draft.id),
      previewRequest(context, stranger, { draftId: draft.id }),
      submitRequest(context, stranger, { draftId: draft.id, idempotencyKey: draft.idempotencyKey }),
    ];
    for (const outcome of await Promise.allSettled(tries))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { kind: 'not-found', code: 'E-104' } });
    expect((await listMyRequests(context, stranger)).rows).toEqual([]);
    expect(await countMyRequests(context, stranger)).toBe(0);
  });

  it('answers the same whether it exists or not', async () => {
    const stranger = await company.viewer('ENG-3');
    const refusal = (id: string) =>
      readRequestPage(company.context, stranger, id).catch((error: unknown) => JSON.stringify(error));
    expect(await refusal(story.requestId)).toBe(await refusal('00000000-0000-7000-8000-000000000000'));
  });

  it('is not among what each department reads of the answers', async () => {
    const fields = async (number: string): Promise<string[]> =>
      (await readRequestPage(company.context, await company.viewer(number), story.requestId)).answers.map(
        (answer) => answer.field,
      );
    const own = await fields('ENG-2');
    expect(own).toEqual(
      expect.arrayContaining(['costCenter', 'homeAddress', 'privilegedReason', 'personalEmail']),
    );
    const secrets = async (number: string) =>
      (await fields(number)).filter((field) =>
        ['costCenter', 'homeAddress', 'privilegedReason', 'personalEmail', 'contractEndDate'].includes(field),
      );
    expect(await secrets('FIN-3')).toEqual(['costCenter']);
    expect(await secrets('IT-3')).toEqual(['privilegedReason']);
    expect(await secrets('LEG-3')).toEqual(['personalEmail', 'contractEndDate']);
    expect(await secrets('FAC-3')).toEqual([]);
    expect((await secrets('HR-3')).sort()).toEqual(['contractEndDate', 'homeAddress', 'personalEmail']);
  });

  it('an approver sees what is to be decided, and not the work', async () => {
    const page = await readRequestPage(company.context, await company.viewer('ENG-1'), story.requestId);
    expect(page).toMatchObject({ showsWork: false, tickets: [] });
    expect(page.timeline.every((entry) => entry.of === 'request')).toBe(true);
    expect(page.answers.map((answer) => answer.field)).toEqual(['privilegedReason']);
    const { id } = await story.ticket('it.account');
    await expect(readTicketPage(company.context, await company.viewer('ENG-1'), id)).rejects.toThrow('E-104');
    await expect(explainTicket(company.context, await company.viewer('ENG-1'), id)).rejects.toThrow('E-104');
  });

  it('is found by the shown number too, and by no number that is another’s', async () => {
    const { id, number } = await story.ticket('it.account');
    const agent = await company.viewer('IT-3');
    expect((await readTicketPage(company.context, agent, `IT-${number}`)).ticket.id).toBe(id);
    await expect(readTicketPage(company.context, agent, `HR-${number}`)).rejects.toThrow('E-104');
    const owner = await company.viewer('ENG-2');
    const page = await readRequestPage(company.context, owner, story.requestId);
    expect((await readRequestPage(company.context, owner, `REQ-${page.number}`)).id).toBe(story.requestId);
    await expect(readRequestPage(company.context, owner, `IT-${page.number}`)).rejects.toThrow('E-104');
  });

  it('is told with dates as the screens write them', async () => {
    const badge = await story.ticket('fac.badge');
    const { ola } = await explainTicket(company.context, await company.viewer('ENG-2'), badge.id);
    expect(ola[0]).toBe('Close of business on the working day before Start date (Mon 14 Dec)');
    expect(ola.at(-1)).toMatch(/^Ready \w{3} \d+ \w{3}, \d\d:\d\d, due Fri 11 Dec, 17:00$/);
  });

  it('tells who makes the badge whether it opens the R&D zone', async () => {
    const badge = await story.ticket('fac.badge');
    const page = await readTicketPage(company.context, await company.viewer('FAC-3'), badge.id);
    expect(page.answersUsed.find(({ field }) => field === 'rdZone')?.text).toBe('Yes');
  });

  it('is cut from explanations: the rule stays silent where its condition reads a hidden answer', async () => {
    const privileged = await story.ticket('it.privileged-access');
    const owner = await explainTicket(company.context, await company.viewer('ENG-2'), privileged.id);
    expect(owner.because).toEqual(['Privileged access is Yes']);
    expect(owner.ruleText).not.toBeNull();
    const remote = { workMode: 'remote', office: undefined, rdZone: undefined };
    const shipped = await submitted(company, 'ENG-2', contractorAnswers(remote));
    const ship = await shipped.ticket('it.ship-laptop');
    const page = await readTicketPage(company.context, await company.viewer('IT-3'), ship.id);
    expect(page.answersUsed.map((answer) => answer.field)).not.toContain('homeAddress');
    await claimTicket(company.context, await company.viewer('IT-3'), ship.id);
    const holder = await readTicketPage(company.context, await company.viewer('IT-3'), ship.id);
    expect(holder.answersUsed.map((answer) => answer.field)).toContain('homeAddress');
    const other = await readTicketPage(company.context, await company.viewer('IT-4'), ship.id);
    expect(other.answersUsed.map((answer) => answer.field)).not.toContain('homeAddress');
  });

  describe('notices', () => {
    it('are read by their own person, and marked by nobody else', async () => {
      const [reader, other] = [await company.viewer('ENG-1'), await company.viewer('ENG-2')];
      const unread = await countUnread(company.context, reader);
      expect(unread).toBeGreaterThan(0);
      const { rows } = await listNotices(company.context, reader, { unreadOnly: true });
      const ids = rows.map((notice) => notice.id);
      expect(await markRead(company.context, other, ids)).toBe(0);
      expect(await markRead(company.context, reader, ids.slice(0, 1))).toBe(1);
      expect(await countUnread(company.context, reader)).toBe(unread - 1);
      expect(await markRead(company.context, reader, 'all')).toBe(unread - 1);
      expect(await listNotices(company.context, reader, { unreadOnly: true })).toEqual({
        rows: [],
        next: null,
      });
    });
  });

  it('own requests come newest first, page after page, each once', async () => {
    const viewer = await company.viewer('SAL-1');
    const problem = { topic: 'desk', description: 'The lamp over my desk flickers', urgency: 'can-wait' };
    const made: string[] = [];
    for (let minute = 0; minute < 23; minute += 1) {
      if (minute % 3 === 0) company.at(Date.parse('2026-11-23T10:00:00+01:00') + minute * 60_000);
      made.push((await submitted(company, 'SAL-1', problem, 'report-problem')).requestId);
    }
    const first = await listMyRequests(company.context, viewer);
    expect(first.rows).toHaveLength(20);
    const second = await listMyRequests(company.context, viewer, { after: first.next ?? '' });
    expect(second.next).toBeNull();
    const rows = [...first.rows, ...second.rows];
    expect(rows.map((row) => row.id).sort()).toEqual([...made].sort());
    const instants = rows.map((row) => row.submittedAt);
    expect(instants).toEqual([...instants].sort((a, b) => b - a));
    expect(first.rows[0]).toMatchObject({
      state: 'in-progress',
      progress: { done: 0, total: 1 },
      late: false,
    });
    expect((await listMyRequests(company.context, viewer, { only: 'closed' })).rows).toEqual([]);
    expect(await countMyRequests(company.context, viewer)).toBe(23);
  });
});
