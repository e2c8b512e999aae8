import type { Knex } from 'knex';
import { beforeAll, expect, it } from 'vitest';
import { submitted } from '../../tests/builders/request-story';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { loadItemVersion } from '../../catalog/item-store.server';
import { insertNotices } from '../../tickets/notices/notice-store.server';
import { listApprovals } from '../approvals/list-approvals';
import { readApprovalPage } from '../approvals/read-approval-page';
import { listDrafts } from '../drafts/read-draft';
import { saveDraft } from '../drafts/save-draft';
import { startDraft } from '../drafts/start-draft';
import { listMyNotices } from '../list-notices';
import { listMyRequests } from '../list-requests';
import { readRequestPage } from '../read-request-page';
import { findRequest } from '../request-store.server';
import { subjectNames, type Listed } from './subject-name';

function area(person: string) {
  const reason = 'Weekly maintenance of the test benches';
  return { person, area: 'rd-lab', from: '2026-12-01', until: '2026-12-31', reason };
}

describeOnBothDatabases('lists say whom a request is about', (open) => {
  let company: ServiceCompany;
  let onboarding: string;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    onboarding = (await submitted(company, 'ENG-2')).requestId;
  });

  it('to who asked: somebody new by the answer, a known person by name, themselves not at all', async () => {
    const requester = await company.viewer('ENG-2');
    const other = await submitted(company, 'ENG-2', contractorAnswers({ fullName: 'Li Wei' }));
    const known = await submitted(company, 'ENG-2', area('ENG-3'), 'area-access');
    const own = await submitted(company, 'ENG-2', area('ENG-2'), 'area-access');
    const { rows } = await listMyRequests(company.context, requester);
    const named = new Map(rows.map(({ id, subject }) => [id, subject]));
    const { name } = await company.viewer('ENG-3');
    expect([onboarding, other.requestId, known.requestId, own.requestId].map((id) => named.get(id))).toEqual([
      'Nora Weiss',
      'Li Wei',
      name,
      null,
    ]);
  });

  it('to who was asked to decide, as far as the decision shows it', async () => {
    const approver = await company.viewer('ENG-1');
    const waiting = await listApprovals(company.context, approver);
    expect(waiting.find(({ requestId }) => requestId === onboarding)?.subject).toBe('Nora Weiss');
    const told = await listMyNotices(company.context, approver);
    const notice = told.rows.find((row) => row.requestId === onboarding && row.kind === 'approval-asked');
    expect(notice).toMatchObject({ subject: 'Nora Weiss', itemTitle: { en: 'Onboard a new employee' } });
  });

  it('on its own pages as well, to who may read the answer', async () => {
    const { context } = company;
    const own = await submitted(company, 'ENG-2', area('ENG-2'), 'area-access');
    const known = await submitted(company, 'ENG-2', area('ENG-3'), 'area-access');
    const asks = async (number: string, id: string) =>
      (await readRequestPage(context, await company.viewer(number), id)).subject;
    const { name } = await company.viewer('ENG-3');
    expect(await asks('ENG-2', onboarding)).toBe('Nora Weiss');
    expect(await asks('IT-3', onboarding)).toBe('Nora Weiss');
    expect(await asks('ENG-2', known.requestId)).toBe(name);
    expect(await asks('ENG-2', own.requestId)).toBeNull();
    const approver = await company.viewer('ENG-1');
    // An approver of one ticket reads the request's page without the answers of others.
    expect(await asks('ENG-1', onboarding)).toBeNull();
    const all = await listApprovals(context, approver);
    const waiting = all.find(({ requestId }) => requestId === onboarding);
    expect((await readApprovalPage(context, approver, waiting!.id)).request.subject).toBe('Nora Weiss');
  });

  it('to nobody who may not read the answer', async () => {
    const ask = async (number: string, listed: Partial<Listed> = {}) => {
      const { knex } = company.database;
      const request = await findRequest(knex, onboarding);
      const { item } = await loadItemVersion(knex, request!.itemVersionId);
      const names = await subjectNames(knex, await company.viewer(number), [onboarding]);
      return names({ requestId: onboarding, requesterId: request!.requesterId, ...listed }, item);
    };
    expect(await ask('IT-3')).toBe('Nora Weiss');
    expect(await ask('SAL-1')).toBeNull();
    expect(await ask('SAL-1', { asked: [{ key: 'any', state: 'pending', shows: ['jobTitle'] }] })).toBeNull();
    const shows = ['fullName'];
    expect(await ask('SAL-1', { asked: [{ key: 'any', state: 'pending', shows }] })).toBe('Nora Weiss');
    expect(await ask('SAL-1', { asked: [{ key: 'any', state: 'withdrawn', shows }] })).toBeNull();
    expect(await ask('IT-3', { requestId: 'another' })).toBeNull();
  });

  it('to nobody who was told of it once and may not open it any more', async () => {
    const agent = await company.viewer('IT-3');
    const at = await company.database.now();
    const about = { requestId: onboarding, ticketId: null, approvalId: null };
    await company.database.transaction((trx) =>
      insertNotices(trx, [{ personId: agent.id, kind: 'cancel-asked', ...about, data: {}, at }]),
    );
    const { rows } = await listMyNotices(company.context, agent);
    expect(rows.filter(({ kind }) => kind === 'cancel-asked')).toMatchObject([{ subject: null }]);
  });

  it('in drafts, to their owner, as soon as somebody is named', async () => {
    const owner = await company.viewer('ENG-2');
    const begin = async (itemKey: string, answers: Record<string, unknown>) => {
      const { id } = await startDraft(company.context, owner, itemKey);
      await saveDraft(company.context, owner, id, { revision: 1, answers, step: null });
      return id;
    };
    const unnamed = await begin('employee-onboarding', { jobTitle: 'Engineer' });
    const named = await begin('employee-onboarding', { fullName: 'Nora Weiss' });
    const known = await begin('area-access', { person: 'ENG-3' });
    const own = await begin('area-access', { person: 'ENG-2', area: 'rd-lab' });
    const drafts = new Map(
      (await listDrafts(company.context, owner)).map((draft) => [draft.id, draft.subject]),
    );
    const { name } = await company.viewer('ENG-3');
    expect([unnamed, named, known, own].map((id) => drafts.get(id))).toEqual([
      null,
      'Nora Weiss',
      name,
      null,
    ]);
  });

  it('with as many statements for many rows as for few', async () => {
    const { context, database } = company;
    const viewers = [await company.viewer('ENG-2'), await company.viewer('ENG-1')] as const;
    const lists = async () => [
      await statements(database.knex, () => listMyRequests(context, viewers[0])),
      await statements(database.knex, () => listMyNotices(context, viewers[1])),
      await statements(database.knex, () => listApprovals(context, viewers[1])),
      await statements(database.knex, () => listDrafts(context, viewers[0])),
    ];
    const few = await lists();
    for (const fullName of ['Ada', 'Bo', 'Cy'])
      await submitted(company, 'ENG-2', contractorAnswers({ fullName }));
    expect(await lists()).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(7);
  });
});

async function statements(knex: Knex, read: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const note = (): void => void (count += 1);
  knex.on('query', note);
  await read();
  knex.off('query', note);
  return count;
}
