import { beforeAll, expect, it } from 'vitest';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { previewRequest } from '../preview-request';
import { deleteDraft } from './delete-draft';
import { listDrafts, readDraft } from './read-draft';
import { saveDraft, type DraftChange } from './save-draft';
import { startDraft } from './start-draft';

const item = 'employee-onboarding';

describeOnBothDatabases('drafts', (open) => {
  let company: ServiceCompany;
  beforeAll(async () => {
    company = await serviceCompany(await open());
  });
  const start = async () => startDraft(company.context, await company.viewer('ENG-2'), item);
  const save = async (id: string, change: Partial<DraftChange>) => {
    const viewer = await company.viewer('ENG-2');
    return saveDraft(company.context, viewer, id, { revision: 1, answers: {}, step: null, ...change });
  };
  const read = async (id: string) =>
    (await readDraft(company.context, await company.viewer('ENG-2'), id)).draft;

  it('begin with presets, and are not begun twice while nothing was written', async () => {
    const draft = await start();
    expect(draft.answers).toMatchObject({ manager: 'ENG-2' });
    expect((await start()).id).toBe(draft.id);
    expect(await listDrafts(company.context, await company.viewer('ENG-2'))).toEqual([]);
    await save(draft.id, { answers: { fullName: 'Nora' }, step: 'job' });
    expect((await start()).id).not.toBe(draft.id);
    const { form } = await readDraft(company.context, await company.viewer('ENG-2'), draft.id);
    expect(await listDrafts(company.context, await company.viewer('ENG-2'))).toMatchObject([
      { id: draft.id, itemKey: item, step: 'job', stepNumber: 2, stepCount: form.steps.length },
    ]);
  });

  it('keep whatever was typed, right or wrong, and answers that are hidden at the moment', async () => {
    const draft = await start();
    const typed = {
      fullName: '  ',
      startDate: 'someday',
      workMode: 'on-site',
      homeAddress: 'Kept for later',
    };
    await save(draft.id, { answers: typed });
    expect((await read(draft.id)).answers).toEqual(typed);
  });

  it('are not overwritten by an older copy, which is given what is stored', async () => {
    const draft = await start();
    await save(draft.id, { answers: { fullName: 'First tab' } });
    const late = await save(draft.id, { answers: { fullName: 'Second tab' } });
    expect(late).toMatchObject({
      saved: false,
      code: 'E-201',
      stored: { revision: 2, answers: { fullName: 'First tab' } },
    });
    expect(await save(draft.id, { revision: 2, answers: { fullName: 'Both' } })).toMatchObject({
      saved: true,
    });
  });

  it('are saved already where they hold what is sent, whatever revision it was sent on', async () => {
    const draft = await start();
    const answers = { fullName: 'Nora', homeAddress: 'Main Street 1' };
    const first = await save(draft.id, { answers });
    expect(first).toMatchObject({ saved: true, revision: 2 });
    // The page was read before this save arrived, and sends it again.
    expect(await save(draft.id, { answers })).toEqual(first);
    const reordered = { homeAddress: 'Main Street 1', fullName: 'Nora' };
    expect(await save(draft.id, { answers: reordered, revision: 2 })).toEqual(first);
    expect(await read(draft.id)).toMatchObject({ revision: 2, answers });
  });

  it('remember the step without growing older, unless the save is a late one', async () => {
    const draft = await start();
    await save(draft.id, { answers: draft.answers, step: 'job' });
    expect(await read(draft.id)).toMatchObject({ revision: 1, step: 'job' });
    const listed = await listDrafts(company.context, await company.viewer('ENG-2'));
    expect(listed.map(({ id }) => id)).toContain(draft.id);
    expect((await start()).id).not.toBe(draft.id);
    // Another window shows the same answers still: what is typed there is no conflict.
    expect(await save(draft.id, { answers: { fullName: 'Nora' } })).toMatchObject({ saved: true });
    await save(draft.id, { answers: { fullName: 'Nora' }, step: 'person' });
    expect((await read(draft.id)).step).toBe('job');
  });

  it('go on after a save of the same copy that nothing was heard of, and after nobody else', async () => {
    const draft = await start();
    const sent = { fullName: 'N' };
    const next = { answers: { fullName: 'No' }, after: [sent] };
    // The first has arrived or has not; both times the second is what counts.
    expect(await save(draft.id, next)).toMatchObject({ saved: true, revision: 2 });
    expect(await save(draft.id, { answers: sent })).toMatchObject({ saved: false });
    expect((await read(draft.id)).answers).toEqual({ fullName: 'No' });

    const other = await start();
    await save(other.id, { answers: sent });
    expect(await save(other.id, next)).toMatchObject({ saved: true, revision: 3 });
    await save(other.id, { answers: { fullName: 'Another window' }, revision: 3 });
    expect(await save(other.id, { ...next, answers: { fullName: 'Nor' } })).toMatchObject({
      saved: false,
      stored: { answers: { fullName: 'Another window' } },
    });
    const many = { answers: sent, after: [sent, sent, sent, sent] };
    await expect(save(other.id, many)).rejects.toMatchObject({ code: 'E-902' });
  });

  it('take one of many savings that arrive at once', async () => {
    const draft = await start();
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => save(draft.id, { answers: { jobTitle: `Tab ${index}` } })),
    );
    expect(results.filter((result) => result.saved)).toHaveLength(1);
    expect((await read(draft.id)).revision).toBe(2);
  });

  it('store nothing of a field that there is not, or that the role may not set', async () => {
    const draft = await start();
    await expect(save(draft.id, { answers: { fullName: 'Nora', shoeSize: 43 } })).rejects.toMatchObject({
      code: 'E-302',
      params: { fields: '/shoeSize' },
    });
    const salary = { amount: 1, currency: 'EUR' };
    await expect(save(draft.id, { answers: { monthlySalary: salary } })).rejects.toMatchObject({
      code: 'E-102',
      params: { fields: '/monthlySalary' },
    });
    const polluted = JSON.parse('{"__proto__":{"admin":true}}') as unknown;
    for (const answers of [polluted, [], 'text', null])
      await expect(save(draft.id, { answers })).rejects.toMatchObject({ code: 'E-902' });
    const huge = { fullName: 'x'.repeat(300_000) };
    await expect(save(draft.id, { answers: huge })).rejects.toMatchObject({ code: 'E-901' });
    expect(await read(draft.id)).toMatchObject({ revision: 1 });
    const [record] = await company.database.knex('audit_events').orderBy('id', 'desc').limit(1);
    expect(record).toMatchObject({ type: 'refused-field', actor_id: 'ENG-2' });
  });

  it('preview what half an answer decides, and what else it waits for', async () => {
    const draft = await start();
    const answers = { fullName: 'Nora', legalEntity: 'DE', employmentType: 'contractor', manager: 'ENG-2' };
    await save(draft.id, { answers });
    const viewer = await company.viewer('ENG-2');
    const preview = await previewRequest(company.context, viewer, { draftId: draft.id });
    expect(preview).toMatchObject({ valid: false, showWork: 'full' });
    const keys = preview.tickets.map((ticket) => ticket.key);
    expect(keys).toEqual(expect.arrayContaining(['legal.contractor-agreement', 'legal.nda', 'hr.record']));
    expect(preview.tickets.find((ticket) => ticket.key === 'legal.contractor-agreement')).toMatchObject({
      targetInWords: 'Close of business 3 working days after it is ready',
      because: ['Kind of employment is Contractor'],
    });
    const desk = preview.possible.find((ticket) => ticket.key === 'fac.desk');
    expect(desk?.waitsFor).toContain('Work mode');
  });

  it('are discarded for good', async () => {
    const draft = await start();
    const viewer = await company.viewer('ENG-2');
    await deleteDraft(company.context, viewer, draft.id);
    await expect(readDraft(company.context, viewer, draft.id)).rejects.toThrow('E-104');
    await expect(save(draft.id, {})).rejects.toThrow('E-104');
  });
});
