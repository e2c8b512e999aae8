import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { emptyItem } from '../../catalog/editing/new-item-document';
import type { ItemDocument } from '../../catalog/item-document';
import { publishItems } from '../../catalog/item-store.server';
import { blockField } from '../../forms/editing/group-as-block';
import { readDraft } from '../../requests/drafts/read-draft';
import { saveDraft } from '../../requests/drafts/save-draft';
import { startDraft } from '../../requests/drafts/start-draft';
import type { Viewer } from '../../people/viewer';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { AppContext } from '../context.server';
import { checkAnswers } from './check-rows';
import { loadDraftPage } from './load-draft-page.server';
import { ticketKeys } from './plan-view';
import { takeStep, type TakenStep } from './take-step.server';

const onboarding = 'employee-onboarding';

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of typeof value === 'string' ? [value] : value) form.append(name, each);
  }
  return form;
}

/** An item with the block that asks whom to call. */
function withContact(): ItemDocument {
  const words = { en: 'With a contact', 'zh-CN': '含联系人' };
  const { form, ...item } = emptyItem('with-contact', words);
  const properties = { contact: blockField('emergency-contact', 1) };
  return {
    ...item,
    form: {
      ...form,
      schema: { ...form.schema, properties, required: ['contact'] },
      layout: { steps: [{ id: 'details', title: words, rows: [['contact']] }] },
      texts: { contact: { label: words } },
    },
  } as unknown as ItemDocument;
}

describeOnBothDatabases('the pages of a draft', (open) => {
  let company: ServiceCompany;
  let app: AppContext;
  let manager: Viewer;
  let hr: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    app = company.context as AppContext;
    manager = await company.viewer('ENG-2');
    hr = await company.viewer('HR-2');
  });

  let draftId = '';
  let revision = 0;
  let version = '';
  beforeEach(async () => {
    const draft = await startDraft(company.context, manager, onboarding);
    draftId = draft.id;
    revision = draft.revision;
    version = draft.versionId;
  });
  const person = { fullName: 'Nora Weiss', personalEmail: 'nora@example.org', legalEntity: 'DE' };
  const shown = { _shown: 'fullName personalEmail legalEntity' };

  function send(
    fields: Record<string, string | readonly string[]>,
    stepId = 'person',
    viewer = manager,
  ): Promise<TakenStep> {
    return takeStep(app, viewer, {
      draftId,
      stepId,
      form: formOf({ _revision: String(revision), _version: version, _intent: 'next', ...fields }),
    });
  }

  async function stored(): Promise<Record<string, unknown>> {
    return (await readDraft(company.context, manager, draftId)).draft.answers;
  }

  it('save a step that is right and go on to the next', async () => {
    expect(await send({ ...person, ...shown })).toEqual({ to: `/drafts/${draftId}/steps/job` });
    expect(await stored()).toMatchObject(person);
  });

  it('keep a step with its errors, and what was typed', async () => {
    const taken = await send({ ...person, ...shown, personalEmail: 'nora' });
    expect(taken).toMatchObject({
      outcome: { errors: [{ field: '/personalEmail', code: 'E-304' }], conflict: null },
    });
    expect(await stored()).toMatchObject({ personalEmail: 'nora' });
  });

  it('show questions that the answers added, instead of calling them missing', async () => {
    const job = {
      department: 'engineering',
      jobTitle: 'Engineer',
      jobLevel: 'IC3',
      employmentType: 'contractor',
    };
    const asked = 'department manager jobTitle jobLevel employmentType startDate costCenter';
    const answers = {
      ...job,
      manager: 'ENG-2',
      startDate: '2026-12-14',
      costCenter: 'CC-1234',
      _shown: asked,
    };
    const taken = await send(answers, 'job');
    expect(taken).toMatchObject({ outcome: { errors: [], newQuestions: ['contractEndDate'] } });
    if (!('outcome' in taken)) return;
    revision = taken.outcome.revision;
    const again = await send({ ...answers, _shown: `${asked} contractEndDate`, contractEndDate: '' }, 'job');
    expect(again).toMatchObject({
      outcome: { errors: [{ field: '/contractEndDate', code: 'E-301' }], newQuestions: [] },
    });
  });

  it('show questions that were added inside of groups', async () => {
    await company.database.transaction((trx) => publishItems(trx, [withContact()], 9));
    const draft = await startDraft(company.context, manager, 'with-contact');
    draftId = draft.id;
    revision = draft.revision;
    version = draft.versionId;
    const asked = 'contact contact.name contact.relation contact.phone';
    const answers = {
      'contact.name': 'Ada',
      'contact.relation': 'other',
      'contact.phone': '+49 30 1234567',
      _shown: asked,
    };
    const taken = await send(answers, 'details');
    expect(taken).toMatchObject({ outcome: { errors: [], newQuestions: ['contact.otherRelation'] } });
    if (!('outcome' in taken)) return;
    revision = taken.outcome.revision;
    const again = { ...answers, 'contact.otherRelation': '', _shown: `${asked} contact.otherRelation` };
    expect(await send(again, 'details')).toMatchObject({
      outcome: { errors: [{ field: '/contact/otherRelation', code: 'E-301' }], newQuestions: [] },
    });
  });

  it('keep what is typed on the way back, to another step, and out', async () => {
    expect(await send({ ...person, _intent: 'step:equipment' })).toEqual({
      to: `/drafts/${draftId}/steps/equipment`,
    });
    expect(await stored()).toMatchObject(person);
    revision += 1;
    expect(await send({ jobTitle: 'Half an ans', _intent: 'back' }, 'job')).toEqual({
      to: `/drafts/${draftId}/steps/person`,
    });
    revision += 1;
    expect(await send({ jobTitle: 'Half an answer', _intent: 'leave' }, 'job')).toEqual({ to: '/' });
    expect(await stored()).toMatchObject({ jobTitle: 'Half an answer' });
  });

  it('lead nowhere that is no step of the form', async () => {
    const stay = { to: `/drafts/${draftId}/steps/person` };
    expect(await send({ ...person, _intent: 'step://evil.test' })).toEqual(stay);
  });

  it('bring in what another window has saved meanwhile, and say so', async () => {
    await saveDraft(company.context, manager, draftId, {
      revision,
      answers: { manager: 'ENG-2', fullName: 'Nora', jobTitle: 'Engineer' },
      step: 'person',
    });
    const base = JSON.stringify({});
    const taken = await send({ ...person, fullName: '', ...shown, _base: base });
    expect(taken).toMatchObject({
      outcome: {
        answers: { fullName: 'Nora', jobTitle: 'Engineer', personalEmail: person.personalEmail },
        conflict: null,
        taken: [{ pointer: '/fullName', after: 'Nora' }],
      },
    });
    expect(await stored()).toMatchObject({ ...person, fullName: 'Nora', jobTitle: 'Engineer' });
  });

  it('store nothing where both changed the same answer, until it is chosen which one stands', async () => {
    await saveDraft(company.context, manager, draftId, {
      revision,
      answers: { fullName: 'Other', legalEntity: 'US' },
      step: 'person',
    });
    const sent = { ...person, ...shown, _base: '{}' };
    const taken = await send(sent);
    expect(taken).toMatchObject({
      outcome: { answers: person, conflict: { answers: { fullName: 'Other' } }, base: {} },
    });
    expect(await stored()).toEqual({ fullName: 'Other', legalEntity: 'US' });
    if (!('outcome' in taken)) return;
    const of = { _stored: String(taken.outcome.conflict?.revision), _intent: 'stay' };
    const choices = { '_choice/fullName': 'theirs', '_choice/legalEntity': 'mine' };
    // Choices about another state of the draft decide nothing.
    expect(await send({ ...sent, ...of, ...choices, _stored: '99' })).toMatchObject({
      outcome: { conflict: { answers: { fullName: 'Other' } } },
    });
    expect(await send({ ...sent, ...of, ...choices })).toEqual({ to: `/drafts/${draftId}/steps/person` });
    expect(await stored()).toEqual({ ...person, fullName: 'Other' });
  });

  it('ask about every difference where it is not known what was there before', async () => {
    await saveDraft(company.context, manager, draftId, {
      revision,
      answers: { fullName: 'Other' },
      step: null,
    });
    for (const _base of ['', 'null', '[]', '"x"'])
      expect(await send({ ...person, ...shown, _base })).toMatchObject({
        outcome: { base: null, conflict: { answers: { fullName: 'Other' } } },
      });
    await expect(send({ ...person, _base: '{' })).rejects.toMatchObject({ code: 'E-902' });
    await expect(send({ ...person, _base: '{"__proto__":{}}' })).rejects.toMatchObject({ code: 'E-902' });
    expect(await stored()).toEqual({ fullName: 'Other' });
  });

  it('refuse a value that the role may not set, and a field that is none', async () => {
    const salary = { 'monthlySalary.amount': '9000', 'monthlySalary.currency': 'EUR' };
    await expect(send({ ...person, ...salary })).rejects.toMatchObject({ code: 'E-102', kind: 'forbidden' });
    await expect(send({ ...person, role: 'admin' })).rejects.toMatchObject({
      code: 'E-302',
      kind: 'invalid',
    });
    await expect(send({ ...person, __proto__x: 'x', constructor: 'x' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    expect(await stored()).not.toHaveProperty('fullName', person.fullName);
  });

  it('are not there for anybody else', async () => {
    await expect(loadDraftPage(app, hr, draftId)).rejects.toMatchObject({ code: 'E-104' });
    await expect(send(person, 'person', hr)).rejects.toMatchObject({ code: 'E-104' });
  });

  it('show a plan by department, with who decides and what the answers opened', async () => {
    await saveDraft(company.context, manager, draftId, {
      revision,
      answers: contractorAnswers(),
      step: null,
    });
    const page = await loadDraftPage(app, manager, draftId);
    expect(page.errors).toEqual([]);
    expect(page.plan.lanes.map(({ department }) => department)).toContain('legal');
    expect([...ticketKeys(page.plan)]).toContain('it.vpn-mfa');
    expect(page.plan.decisions.map(({ ticket }) => ticket)).not.toEqual([]);
    const vpn = page.plan.lanes.flatMap(({ lines }) => lines).find(({ key }) => key === 'it.vpn-mfa');
    expect(vpn?.because.join()).toContain('Hybrid');
    expect(page.people['ENG-2']?.name).toBe(manager.name);
  });

  it('never carry what the role may not see', async () => {
    await saveDraft(company.context, manager, draftId, {
      revision,
      answers: contractorAnswers(),
      step: null,
    });
    expect(JSON.stringify(await loadDraftPage(app, manager, draftId))).not.toContain('monthlySalary');
  });

  it('list every answer for the check, and what was not asked', async () => {
    const answers = contractorAnswers({ ownDevice: true, laptop: 'developer' });
    await saveDraft(company.context, manager, draftId, { revision, answers, step: null });
    const page = await loadDraftPage(app, manager, draftId);
    const { steps, notAsked } = checkAnswers(page, {
      locale: 'en',
      zone: 'Europe/Berlin',
      now: page.now,
    });
    const rows = new Map(steps.flatMap(({ rows }) => rows.map(({ key, text }) => [key, text])));
    expect(rows.get('workMode')).toBe('Hybrid');
    expect(rows.get('manager')).toBe(manager.name);
    expect(rows.has('laptop')).toBe(false);
    expect(notAsked).toContainEqual(expect.objectContaining({ key: 'laptop', dropped: true }));
  });

  it('keep classified answers sealed in the database', async () => {
    await send({ ...person, ...shown });
    const row = await company.database
      .knex('drafts')
      .where({ id: draftId })
      .first<{ answers: string } | undefined>('answers');
    expect(row?.answers).not.toContain(person.personalEmail);
    expect(row?.answers).toContain(person.fullName);
  });

  describe('of a request about a person', () => {
    it('are told of that person only what the form reads', async () => {
      const draft = await startDraft(company.context, manager, 'area-access');
      const page = await loadDraftPage(app, manager, draft.id);
      expect(page.subjectField).toBe('person');
      expect(page.subject).toEqual({
        id: 'ENG-2',
        number: 'ENG-2',
        name: manager.name,
        department: 'engineering',
        roles: [],
        manages: [],
        ...(page.subject?.legalEntity === undefined ? {} : { legalEntity: page.subject.legalEntity }),
      });
      expect(page.subject).not.toHaveProperty('email');
    });
  });
});
