import { beforeAll, expect, it } from 'vitest';
import { conflict, notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import { saveDraft } from '../../requests/drafts/save-draft';
import { startDraft } from '../../requests/drafts/start-draft';
import { submitRequest } from '../../requests/submit-request';
import { contractorAnswers, serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { FormVisit } from '../route-handlers.server';
import { outdatedAnswer } from './outdated-answer.server';

describeOnBothDatabases('a check page that another window overtook', (open) => {
  let company: ServiceCompany;
  let manager: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    manager = await company.viewer('ENG-2');
  });

  /** A draft that was saved once more since its check page was shown; with what that page sends. */
  async function overtaken() {
    const { id } = await startDraft(company.context, manager, 'employee-onboarding');
    const shown = contractorAnswers();
    const save = (revision: number, answers: Record<string, unknown>) =>
      saveDraft(company.context, manager, id, { revision, answers: answers as never, step: null });
    await save(1, shown);
    await save(2, { ...shown, fullName: 'Nora Klein' });
    const visitWith = (base: string): FormVisit => {
      const form = new FormData();
      form.set('_revision', '2');
      form.set('_base', base);
      return { app: company.context, viewer: manager, params: { draft: id }, form } as unknown as FormVisit;
    };
    return { id, shown, visitWith };
  }

  it('sends nothing, and says what is new', async () => {
    const { id, shown, visitWith } = await overtaken();
    const sent = { draftId: id, idempotencyKey: 'k'.repeat(36), revision: 2 };
    const refusal: unknown = await submitRequest(company.context, manager, sent).catch(
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ code: 'E-201' });
    expect(await outdatedAnswer(visitWith(JSON.stringify(shown)), refusal)).toEqual({
      kind: 'outdated',
      changes: [{ pointer: '/fullName', before: 'Nora Weiss', after: 'Nora Klein' }],
    });
    const late = await submitRequest(company.context, manager, { ...sent, revision: 3 });
    expect(late.outcome).toBe('submitted');
  });

  it('says that something is new where the page did not say what it had shown', async () => {
    const { visitWith } = await overtaken();
    for (const base of ['', '[]', '"x"'])
      expect(await outdatedAnswer(visitWith(base), conflict('E-201'))).toEqual({
        kind: 'outdated',
        changes: [],
      });
  });

  it('leaves every other refusal as it is', async () => {
    const { visitWith } = await overtaken();
    for (const refusal of [notFound(), conflict('E-203')])
      await expect(outdatedAnswer(visitWith('{}'), refusal)).rejects.toBe(refusal);
  });
});
