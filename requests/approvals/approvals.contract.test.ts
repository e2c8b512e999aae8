import { beforeAll, describe, expect, it } from 'vitest';
import { findMissingApprovers } from './find-missing-approvers';
import { listApprovals, countApprovals } from './list-approvals';
import { decideApproval } from './decide-approval';
import { readApprovalPage } from './read-approval-page';
import { submitRequest } from '../submit-request';
import { withdrawRequest } from '../withdraw-request';
import { findRequest } from '../request-store.server';
import { submitted, type RequestStory } from '../../tests/builders/request-story';
import {
  contractorAnswers,
  serviceCompany,
  submissionKey,
  type ServiceCompany,
} from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { listNotices } from '../../tickets/notices/read-notices';

const area = (change: Record<string, unknown> = {}) => ({
  person: 'ENG-3',
  area: 'rd-lab',
  from: '2026-12-01',
  until: '2027-01-15',
  reason: 'Calibrates the new test bench',
  ...change,
});

describeOnBothDatabases('approvals', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  const stateOf = async (story: RequestStory) =>
    (await findRequest(company.database.knex, story.requestId))?.state;
  const leaving = (number: string, state: 'left' | 'active') =>
    company.database.transaction((trx) => trx('persons').where({ id: number }).update({ state }));

  describe('are asked of those whom the policy names', () => {
    it('the named manager confirms when somebody else requests, and nothing is ready before', async () => {
      const story = await submitted(company, 'ENG-1');
      expect(await stateOf(story)).toBe('awaiting-confirmation');
      expect(await story.asked('manager-confirms')).toEqual(['ENG-2']);
      // A ticket's own approvals are asked for when the request is confirmed.
      expect(await story.asked('manager-approves-privileged')).toEqual([]);
      expect(new Set((await story.tickets()).map((ticket) => ticket.state))).toEqual(new Set(['blocked']));
      await story.decide('manager-confirms', 'ENG-2', 'approve');
      expect(await stateOf(story)).toBe('in-progress');
      expect((await story.ticket('legal.nda')).state).toBe('ready');
      expect(await story.asked('manager-approves-privileged')).toEqual(['ENG-2']);
      const kinds = (await listNotices(company.context, await company.viewer('ENG-1'))).rows;
      expect(kinds.map((notice) => notice.kind)).toContain('request-confirmed');
    });

    it('the requester is passed over, and so is who gave the first approval', async () => {
      const story = await submitted(company, 'ENG-2');
      expect(await story.asked('manager-approves-privileged')).toEqual(['ENG-1']);
      await story.decide('manager-approves-privileged', 'ENG-1', 'approve');
      expect(await story.asked('security-approves-privileged')).toEqual(['SEC-1', 'SEC-2']);
      const head = await submitted(company, 'ENG-1', contractorAnswers({ manager: 'SEC-1' }));
      await head.decide('manager-confirms', 'SEC-1', 'approve');
      expect(await head.asked('manager-approves-privileged')).toEqual(['SEC-1']);
      await head.decide('manager-approves-privileged', 'SEC-1', 'approve');
      expect(await head.asked('security-approves-privileged')).toEqual(['SEC-2']);
      // The head of the department is the requester: the head's manager.
      expect(await head.asked('head-approves-software')).toEqual(['OPS-1']);
    });

    it("the owner of an area, or the owner's manager when the owner asks", async () => {
      const lab = await submitted(company, 'ENG-2', area(), 'area-access');
      expect(await lab.asked('area-owner')).toEqual(['ENG-1']);
      const own = await submitted(company, 'ENG-1', area({ person: 'ENG-1' }), 'area-access');
      expect(await own.asked('area-owner')).toEqual(['OPS-1']);
    });

    it('nobody: the submission is refused, and nothing stays behind', async () => {
      await leaving('ENG-1', 'left');
      const viewer = await company.viewer('ENG-2');
      const submission = { itemKey: 'area-access', answers: area(), idempotencyKey: submissionKey() };
      const before = await company.database.knex('requests').count({ n: '*' });
      await expect(submitRequest(company.context, viewer, submission)).rejects.toMatchObject({
        code: 'E-206',
        params: { approval: 'Approve access to the area' },
      });
      expect(await company.database.knex('requests').count({ n: '*' })).toEqual(before);
      await leaving('ENG-1', 'active');
    });

    it('nobody any more when the turn comes: administrators are told once, and the worker finds a successor', async () => {
      const story = await submitted(company, 'ENG-1');
      await leaving('ENG-2', 'left');
      const other = await submitted(company, 'ENG-1', contractorAnswers({ manager: 'ENG-3' }));
      await leaving('SEC-1', 'left');
      await leaving('SEC-2', 'left');
      await other.decide('manager-confirms', 'ENG-3', 'approve');
      await other.decide('manager-approves-privileged', 'ENG-3', 'approve');
      expect(await other.asked('security-approves-privileged')).toEqual([]);
      expect((await other.approval('security-approves-privileged')).asked).toBe(true);
      expect(await findMissingApprovers(company.context)).toBe(0);
      const admin = await listNotices(company.context, await company.viewer('ADM-1'));
      expect(admin.rows.map((notice) => notice.kind)).toEqual(['nobody-to-approve']);
      await leaving('SEC-2', 'active');
      expect(await findMissingApprovers(company.context)).toBe(1);
      expect(await other.asked('security-approves-privileged')).toEqual(['SEC-2']);
      expect(await findMissingApprovers(company.context)).toBe(0);
      await leaving('SEC-1', 'active');
      await leaving('ENG-2', 'active');
      expect(await story.asked('manager-confirms')).toEqual(['ENG-2']);
    });
  });

  describe('are decided', () => {
    it('with a reason to refuse; a refused ticket counts as done for the others', async () => {
      const story = await submitted(company, 'ENG-2');
      await expect(story.decide('manager-approves-privileged', 'ENG-1', 'reject')).rejects.toThrow('E-504');
      await story.decide('manager-approves-privileged', 'ENG-1', 'reject', 'Not needed for this role');
      expect((await story.ticket('it.privileged-access')).state).toBe('cancelled');
      expect((await story.approval('security-approves-privileged')).state).toBe('withdrawn');
      expect(await stateOf(story)).toBe('in-progress');
    });

    it('a refused confirmation rejects the request and cancels all its tickets', async () => {
      const story = await submitted(company, 'ENG-1');
      await story.decide('manager-confirms', 'ENG-2', 'reject', 'This hire is not agreed');
      expect(await stateOf(story)).toBe('rejected');
      expect(new Set((await story.tickets()).map((ticket) => ticket.state))).toEqual(new Set(['cancelled']));
      expect((await story.approval('manager-approves-privileged')).state).toBe('withdrawn');
      await expect(story.decide('manager-confirms', 'ENG-2', 'approve')).rejects.toThrow('E-503');
    });

    it('by nobody who was not asked: for them it does not exist', async () => {
      const story = await submitted(company, 'ENG-2');
      const { id } = await story.approval('manager-approves-privileged');
      for (const number of ['ENG-2', 'ENG-3', 'IT-1', 'ADM-1']) {
        const viewer = await company.viewer(number);
        await expect(readApprovalPage(company.context, viewer, id)).rejects.toThrow('E-104');
        const decision = { version: 1, decision: 'approve' } as const;
        await expect(decideApproval(company.context, viewer, id, decision)).rejects.toThrow('E-104');
      }
    });

    it('once, however often it is clicked', async () => {
      const story = await submitted(company, 'ENG-2');
      const { id, version } = await story.approval('manager-approves-privileged');
      const viewer = await company.viewer('ENG-1');
      const clicks = await Promise.allSettled(
        Array.from({ length: 50 }, () =>
          decideApproval(company.context, viewer, id, { version, decision: 'approve' }),
        ),
      );
      expect(clicks.filter((click) => click.status === 'fulfilled')).toHaveLength(1);
      const codes = clicks.flatMap((click) => (click.status === 'rejected' ? [click.reason.code] : []));
      expect(new Set(codes)).toEqual(new Set(['E-503']));
      const given = await company.database
        .knex('request_events')
        .where({ request_id: story.requestId, type: 'approval-given' });
      expect(given).toHaveLength(1);
      expect(await story.asked('security-approves-privileged')).toEqual(['SEC-1', 'SEC-2']);
    });

    it('by one winner when approving, refusing and withdrawing race', async () => {
      for (let round = 0; round < 10; round += 1) {
        const story = await submitted(company, 'ENG-2', contractorAnswers({ otherSoftware: [] }));
        await story.decide('manager-approves-privileged', 'ENG-1', 'approve');
        const { id, version } = await story.approval('security-approves-privileged');
        const [one, two, own] = await Promise.all(
          ['SEC-1', 'SEC-2', 'ENG-2'].map((each) => company.viewer(each)),
        );
        const request = (await findRequest(company.database.knex, story.requestId))!;
        await Promise.allSettled([
          decideApproval(company.context, one!, id, { version, decision: 'approve' }),
          decideApproval(company.context, two!, id, { version, decision: 'reject', reason: 'No' }),
          withdrawRequest(company.context, own!, request.id, { version: request.version }),
        ]);
        const { state } = await story.approval('security-approves-privileged');
        const decisions = await company.database
          .knex('request_events')
          .where({ request_id: request.id })
          .whereIn('type', ['approval-given', 'approval-refused'])
          .orderBy(['at', 'id'])
          .offset(1);
        const expected = { approved: 'approval-given', rejected: 'approval-refused' } as Record<
          string,
          string
        >;
        expect(decisions.map((event) => event.type)).toEqual(expected[state] ? [expected[state]] : []);
        const ticket = await story.ticket('it.privileged-access');
        expect(ticket.state === 'cancelled').toBe(
          state !== 'approved' || (await stateOf(story)) === 'cancelled',
        );
      }
    });
  });

  it('show an approver what the decision needs, in one list of what waits', async () => {
    const approver = await company.viewer('ENG-1');
    const before = await countApprovals(company.context, approver);
    const story = await submitted(company, 'ENG-2');
    const waiting = await listApprovals(company.context, approver);
    expect(await countApprovals(company.context, approver)).toBe(before + 2);
    const { id } = await story.approval('manager-approves-privileged');
    expect(waiting.find((each) => each.id === id)).toMatchObject({
      requestId: story.requestId,
      ticketTitle: { en: 'Privileged access' },
      keyDate: '2026-12-14',
      requester: { number: 'ENG-2' },
    });
    const page = await readApprovalPage(company.context, approver, id);
    expect(page.mayDecide).toBe(true);
    expect(page.answersUsed.map((answer) => answer.field)).toEqual([
      'fullName',
      'department',
      'jobTitle',
      'employmentType',
      'privilegedReason',
    ]);
    for (const hidden of ['homeAddress', 'costCenter', 'personalEmail'])
      expect(page.answers.map((answer) => answer.field)).not.toContain(hidden);
    await story.decide('manager-approves-privileged', 'ENG-1', 'approve');
    expect(await countApprovals(company.context, approver)).toBe(before + 1);
  });
});
