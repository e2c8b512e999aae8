import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../db/database';
import { rowsOf } from '../db/dialect';
import { classifiedKeys } from '../forms/field-access';
import { publishItems } from '../catalog/item-store.server';
import { loadItems } from '../catalog/load-items.server';
import type { ItemDocument } from '../catalog/item-document';
import type { WorkContext } from '../people/work-context';
import { submitted } from '../tests/builders/request-story';
import {
  contractorAnswers,
  serviceCompany,
  submissionKey,
  type ServiceCompany,
} from '../tests/builders/service-company';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { readDraft, listDrafts } from './drafts/read-draft';
import { saveDraft } from './drafts/save-draft';
import { startDraft } from './drafts/start-draft';
import { previewRequest } from './preview-request';
import { readRequestPage } from './read-request-page';
import { submitRequest } from './submit-request';

const item = 'employee-onboarding';
const salary = { amount: 5432.1, currency: 'EUR' };

describeOnBothDatabases('submitting', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  const count = async (table: string): Promise<number> =>
    Number((await company.database.knex(table).count<{ n: number }[]>({ n: '*' }))[0]?.n);

  describe('from a draft', () => {
    it('submits the stored answers and takes the draft away', async () => {
      const viewer = await company.viewer('ENG-2');
      const draft = await startDraft(company.context, viewer, item);
      expect(draft.answers).toMatchObject({ manager: 'ENG-2' });
      const change = { revision: draft.revision, answers: contractorAnswers(), step: 'job' };
      const saved = await saveDraft(company.context, viewer, draft.id, change);
      expect(saved).toMatchObject({ saved: true, revision: 2 });
      const submission = { draftId: draft.id, revision: 2, idempotencyKey: draft.idempotencyKey };
      const first = await submitRequest(company.context, viewer, submission);
      expect(first).toMatchObject({ outcome: 'submitted', repeated: false });
      await expect(readDraft(company.context, viewer, draft.id)).rejects.toThrow('E-104');
      expect(await submitRequest(company.context, viewer, submission)).toEqual({ ...first, repeated: true });
    });

    it('refuses an older revision, and leaves the draft as it is', async () => {
      const viewer = await company.viewer('ENG-2');
      const draft = await startDraft(company.context, viewer, item);
      const change = { revision: 1, answers: contractorAnswers(), step: null };
      await saveDraft(company.context, viewer, draft.id, change);
      const submission = { draftId: draft.id, revision: 1, idempotencyKey: draft.idempotencyKey };
      await expect(submitRequest(company.context, viewer, submission)).rejects.toThrow('E-201');
      expect((await readDraft(company.context, viewer, draft.id)).draft.revision).toBe(2);
    });

    it('creates one request, however often it is sent at once', async () => {
      const viewer = await company.viewer('ENG-2');
      const draft = await startDraft(company.context, viewer, item);
      const change = { revision: 1, answers: contractorAnswers(), step: null };
      await saveDraft(company.context, viewer, draft.id, change);
      const before = await count('requests');
      const submission = { draftId: draft.id, revision: 2, idempotencyKey: draft.idempotencyKey };
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, () => submitRequest(company.context, viewer, submission)),
      );
      expect(outcomes.filter((each) => each.outcome === 'submitted' && !each.repeated)).toHaveLength(1);
      expect(outcomes.filter((each) => each.outcome === 'submitted' && each.repeated)).toHaveLength(19);
      expect(await count('requests')).toBe(before + 1);
    });

    it('never submits what another window has saved over meanwhile', async () => {
      const viewer = await company.viewer('ENG-2');
      const draft = await startDraft(company.context, viewer, item);
      const change = { revision: 1, answers: contractorAnswers(), step: null };
      await saveDraft(company.context, viewer, draft.id, change);
      const answers = contractorAnswers({ fullName: 'Saved Later' });
      const saveLater = { revision: 2, answers, step: null };
      // The other window saves when everything is planned, just before it would be stored.
      const context = beforeStoring(company.context, () =>
        saveDraft(company.context, viewer, draft.id, saveLater),
      );
      const before = await count('requests');
      const submission = { draftId: draft.id, idempotencyKey: draft.idempotencyKey };
      await expect(submitRequest(context, viewer, { ...submission, revision: 2 })).rejects.toThrow('E-201');
      expect(await count('requests')).toBe(before);
      expect((await readDraft(company.context, viewer, draft.id)).draft.answers).toMatchObject(answers);

      const again = beforeStoring(company.context, () =>
        saveDraft(company.context, viewer, draft.id, { ...saveLater, revision: 3, answers: change.answers }),
      );
      const outcome = await submitRequest(again, viewer, submission);
      if (outcome.outcome !== 'submitted') throw new Error(outcome.outcome);
      const page = await readRequestPage(company.context, viewer, outcome.requestId);
      expect(JSON.stringify(page)).toContain('Nora Weiss');
      expect(JSON.stringify(page)).not.toContain('Saved Later');
    });

    it('keeps the draft when its key belongs to another submission', async () => {
      const viewer = await company.viewer('ENG-2');
      const story = { itemKey: item, answers: contractorAnswers(), idempotencyKey: submissionKey() };
      await submitRequest(company.context, viewer, story);
      const draft = await startDraft(company.context, viewer, item);
      const change = { revision: 1, answers: contractorAnswers(), step: null };
      await saveDraft(company.context, viewer, draft.id, change);
      const submission = { draftId: draft.id, revision: 2, idempotencyKey: story.idempotencyKey };
      await expect(submitRequest(company.context, viewer, submission)).rejects.toThrow('E-203');
      expect((await readDraft(company.context, viewer, draft.id)).draft.revision).toBe(2);
    });

    it('keeps to the version that the draft was begun under', async () => {
      const viewer = await company.viewer('ENG-2');
      const draft = await startDraft(company.context, viewer, item);
      await saveDraft(company.context, viewer, draft.id, {
        revision: 1,
        answers: contractorAnswers(),
        step: null,
      });
      await publishAgain(company.database, item);
      expect(await readDraft(company.context, viewer, draft.id)).toMatchObject({
        stale: true,
        version: { version: 1 },
      });
      const submission = { draftId: draft.id, idempotencyKey: draft.idempotencyKey };
      const outcome = await submitRequest(company.context, viewer, submission);
      if (outcome.outcome !== 'submitted') throw new Error(outcome.outcome);
      const row = await company.database
        .knex('requests')
        .where({ id: outcome.requestId })
        .first('item_version_id');
      expect(row).toEqual({ item_version_id: draft.versionId });
    });
  });

  describe('twice', () => {
    it('creates one request, however many arrive at once', async () => {
      const viewer = await company.viewer('ENG-2');
      const [before, submission] = [
        await count('requests'),
        { itemKey: item, answers: contractorAnswers(), idempotencyKey: submissionKey() },
      ];
      const outcomes = await Promise.all(
        Array.from({ length: 30 }, () => submitRequest(company.context, viewer, submission)),
      );
      expect(
        new Set(outcomes.map((each) => (each.outcome === 'submitted' ? each.requestId : ''))),
      ).toHaveLength(1);
      expect(outcomes.filter((each) => each.outcome === 'submitted' && !each.repeated)).toHaveLength(1);
      expect(await count('requests')).toBe(before + 1);
    });

    it('refuses the same key with another body, and leaves another person alone', async () => {
      const viewer = await company.viewer('ENG-2');
      const submission = { itemKey: item, answers: contractorAnswers(), idempotencyKey: submissionKey() };
      await submitRequest(company.context, viewer, submission);
      const other = { ...submission, answers: contractorAnswers({ fullName: 'Someone Else' }) };
      await expect(submitRequest(company.context, viewer, other)).rejects.toThrow('E-203');
      const head = await company.viewer('ENG-1');
      expect(await submitRequest(company.context, head, other)).toMatchObject({
        outcome: 'submitted',
        repeated: false,
      });
    });
  });

  describe('what must not be', () => {
    it('stores nothing for answers that do not stand, and says what is wrong', async () => {
      const before = await everyRow(company.database);
      const outcome = await submitRequest(company.context, await company.viewer('ENG-2'), {
        itemKey: item,
        answers: contractorAnswers({ office: 'Paris', startDate: '2026-11-20', shoeSize: 43 }),
        idempotencyKey: submissionKey(),
      });
      if (outcome.outcome !== 'invalid') throw new Error(outcome.outcome);
      expect(outcome.errors.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
        '/office E-303',
        '/shoeSize E-302',
        '/startDate E-305',
      ]);
      expect((await everyRow(company.database)) === before).toBe(true);
    });

    it('refuses a field that the role may not set: on record, and nothing stored', async () => {
      const [requests, audits] = [await count('requests'), await count('audit_events')];
      const submission = {
        itemKey: item,
        answers: contractorAnswers({ monthlySalary: salary }),
        idempotencyKey: submissionKey(),
      };
      const viewer = await company.viewer('ENG-2');
      await expect(submitRequest(company.context, viewer, submission)).rejects.toMatchObject({
        code: 'E-102',
        params: { fields: '/monthlySalary' },
      });
      expect([await count('requests'), await count('audit_events')]).toEqual([requests, audits + 1]);
      const [record] = await company.database.knex('audit_events').orderBy('id', 'desc').limit(1);
      expect(record).toMatchObject({ type: 'refused-field', actor_id: 'ENG-2' });
      expect(JSON.parse(record.data)).toEqual({ item, fields: ['/monthlySalary'] });
    });

    it('does not know an item that the person may not request', async () => {
      const viewer = await company.viewer('ENG-3');
      const submission = { itemKey: item, answers: contractorAnswers(), idempotencyKey: submissionKey() };
      await expect(submitRequest(company.context, viewer, submission)).rejects.toThrow('E-104');
      await expect(startDraft(company.context, viewer, item)).rejects.toThrow('E-104');
    });
  });

  it('tells when the work became another than the preview promised', async () => {
    const viewer = await company.viewer('ENG-2');
    const asked = { itemKey: item, answers: contractorAnswers() };
    const preview = await previewRequest(company.context, viewer, asked);
    const key = { ...asked, idempotencyKey: submissionKey() };
    company.at('2026-11-23T15:00:00+01:00');
    const other = await previewRequest(company.context, viewer, {
      ...asked,
      answers: contractorAnswers({ rdZone: false, software: ['ide'], jobLevel: 'M1' }),
    });
    const changed = await submitRequest(company.context, viewer, { ...key, promised: other.promise });
    if (changed.outcome !== 'changed') throw new Error(changed.outcome);
    expect(changed.difference).toEqual({
      opened: ['it.software:containers', 'it.software:chat'],
      gone: ['fin.corporate-card'],
      changed: [],
      approvals: false,
    });
    // Other times alone are no difference.
    expect(changed.promise).toBe(preview.promise);
    const outcome = await submitRequest(company.context, viewer, { ...key, promised: preview.promise });
    expect(outcome).toMatchObject({ outcome: 'submitted' });
    company.at('2026-11-23T09:00:00+01:00');
  });

  it('keeps classified answers sealed in every table, in drafts and requests alike', async () => {
    const viewer = await company.viewer('HR-3');
    const answers = contractorAnswers({
      ...{ monthlySalary: salary, homeAddress: 'Geheimweg 99', manager: 'HR-1', employmentType: 'full-time' },
      ...{ contractEndDate: undefined, costCenter: undefined },
    });
    const draft = await startDraft(company.context, viewer, item);
    await saveDraft(company.context, viewer, draft.id, { revision: 1, answers, step: null });
    expect((await readDraft(company.context, viewer, draft.id)).draft.answers).toMatchObject({
      monthlySalary: salary,
      homeAddress: 'Geheimweg 99',
    });
    const story = await submitted(company, 'HR-3', answers);
    const rows = await everyRow(company.database);
    const { form } = loadItems().find((each) => each.document.key === item)!;
    const secrets = classifiedKeys(form).flatMap((key) => textsIn(answers[key]));
    expect(secrets).toEqual(expect.arrayContaining(['Geheimweg 99', '5432.1']));
    expect(secrets.filter((secret) => rows.includes(secret))).toEqual([]);
    expect(rows.includes('Nora Weiss')).toBe(true);
    expect((await story.tickets()).map((ticket) => ticket.key)).toContain('fin.payroll');
    expect((await listDrafts(company.context, viewer)).map(({ id }) => id)).toEqual([draft.id]);
  });
});

/** A context in which something happens once, just before the first transaction. */
function beforeStoring(context: WorkContext, happens: () => Promise<unknown>): WorkContext {
  let happened = false;
  const transaction: Database['transaction'] = async (work) => {
    if (!happened) {
      happened = true;
      await happens();
    }
    return context.database.transaction(work);
  };
  return { ...context, database: { ...context.database, transaction } };
}

/** The texts and numbers in an answer that are long enough to be told from anything else. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.length > 4 ? [text] : [];
}

/** All rows of all tables as text. */
async function everyRow(database: TestDatabase): Promise<string> {
  const tables =
    database.kind === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`
      : `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  const names = rowsOf<{ name: string }>(await database.knex.raw(tables)).map(({ name }) => name);
  const rows = await Promise.all(names.sort().map((name) => database.knex(name).select('*')));
  return JSON.stringify(rows.map((each) => each.map((row) => JSON.stringify(row)).sort()));
}

/** Publishes the item with another summary: a newer version that asks the same. */
async function publishAgain(database: TestDatabase, key: string): Promise<void> {
  const document = loadItems().find((each) => each.document.key === key)!.document;
  const changed: ItemDocument = { ...document, summary: { en: 'Another summary', 'zh-CN': '另一摘要' } };
  await database.transaction((trx) => publishItems(trx, [changed], Date.now()));
}
