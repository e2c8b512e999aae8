import { beforeAll, expect, it } from 'vitest';
import { retireItem } from '../../catalog/publishing/retire-item';
import { republish, republishProblem, type Changing } from '../../tests/builders/republish';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { Viewer } from '../../people/viewer';
import { deleteDraft } from './delete-draft';
import { readNewVersion } from './new-version';
import { readDraft } from './read-draft';
import { renewDraft } from './renew-draft';
import { saveDraft } from './save-draft';
import { forgetSetAside, readSetAside } from './set-aside';
import { startDraft } from './start-draft';

const problem = 'report-problem';
const onboarding = 'employee-onboarding';

describeOnBothDatabases('a draft of a service that was published anew', (open) => {
  let company: ServiceCompany;
  let viewer: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    viewer = await company.viewer('ENG-2');
  });
  const begin = async (item: string, answers: object) => {
    const { id } = await startDraft(company.context, viewer, item);
    await saveDraft(company.context, viewer, id, { revision: 1, answers, step: null });
    return id;
  };
  const account = async (id: string, by = viewer) => {
    const found = await readNewVersion(company.context, by, id);
    if (!found) throw new Error('There is no newer version');
    return found;
  };
  const read = (id: string) => readDraft(company.context, viewer, id);

  it('says what is different, takes along what fits, and keeps the rest in words', async () => {
    const answers = { topic: 'device', urgency: 'can-wait', expectedResult: 'It works', description: 'x' };
    const id = await begin(problem, answers);
    expect(await readNewVersion(company.context, viewer, id)).toBeNull();
    await republishProblem(company.context);
    const found = await account(id);
    expect(found.differences).toEqual([
      'New field: Since when (Date)',
      'Urgency: option It can wait removed',
      'Removed field: Expected result',
    ]);
    const aside = [
      { pointer: '/urgency', question: 'Urgency', answer: 'It can wait', code: 'E-303' },
      { pointer: '/expectedResult', question: 'Expected result', answer: 'It works', code: 'E-302' },
    ];
    expect(found.aside).toHaveLength(2);
    expect(found.aside).toEqual(expect.arrayContaining(aside));

    // Until then it stays what it was, and can be submitted.
    expect(await read(id)).toMatchObject({ stale: true, draft: { answers } });
    const { version, draft } = found;
    await renewDraft(company.context, viewer, id, { revision: draft.revision, version });
    const renewed = await read(id);
    expect(renewed).toMatchObject({ stale: false, draft: { versionId: version, revision: 3 } });
    expect(renewed.draft.answers).toEqual({ topic: 'device', description: 'x' });
    expect(await readSetAside(company.context, viewer, renewed)).toEqual(expect.arrayContaining(aside));
    // Twice is once.
    await renewDraft(company.context, viewer, id, { revision: draft.revision, version });

    await forgetSetAside(company.context, viewer, id);
    expect(await readSetAside(company.context, viewer, renewed)).toEqual([]);
  });

  it('goes on only as it was looked at', async () => {
    const id = await begin(problem, { topic: 'desk' });
    await republish(company.context, problem, ({ texts }) => {
      (texts.topic as { label: Changing }).label.en = 'What it is about';
    });
    const { version } = await account(id);
    await saveDraft(company.context, viewer, id, { revision: 2, answers: { topic: 'badge' }, step: null });
    const renewal = { revision: 2, version };
    await expect(renewDraft(company.context, viewer, id, renewal)).rejects.toMatchObject({ code: 'E-201' });
    await republish(company.context, problem, ({ texts }) => {
      (texts.topic as { label: Changing }).label.en = 'What is it about?';
    });
    await expect(renewDraft(company.context, viewer, id, { ...renewal, revision: 3 })).rejects.toMatchObject({
      code: 'E-204',
      kind: 'conflict',
    });
    expect((await read(id)).draft).toMatchObject({ revision: 3, answers: { topic: 'badge' } });
  });

  it('keeps what it sets aside sealed, over several versions, and takes it along when it is discarded', async () => {
    const answers = { personalEmail: 'nora@example.org', fullName: 'Nora', jobTitle: 'Engineer' };
    const id = await begin(onboarding, answers);
    const kindOf = (key: string, type: string) =>
      republish(company.context, onboarding, ({ properties, texts }) => {
        const { 'x-classification': classification } = properties[key] as Changing;
        properties[key] = {
          'x-type': type,
          type: 'string',
          ...(classification && { 'x-classification': classification }),
        };
        delete (texts[key] as Changing).example;
      });
    const renew = async () => {
      const { version, draft } = await account(id);
      await renewDraft(company.context, viewer, id, { revision: draft.revision, version });
    };
    await kindOf('personalEmail', 'url');
    expect((await account(id)).differences).toEqual(['Personal e-mail is of another kind: Web address']);
    await renew();
    await kindOf('jobTitle', 'date');
    await renew();
    const aside = await readSetAside(company.context, viewer, await read(id));
    expect(aside.map(({ pointer, answer }) => [pointer, answer])).toEqual([
      ['/personalEmail', 'nora@example.org'],
      ['/jobTitle', 'Engineer'],
    ]);
    const rows = (): Promise<{ answers: string }[]> =>
      company.database.knex('draft_set_aside').where({ draft_id: id });
    expect(JSON.stringify(await rows())).not.toMatch(/example\.org|Engineer/);
    await deleteDraft(company.context, viewer, id);
    expect(await rows()).toEqual([]);
  });

  it('is nobody else’s business, and has nothing to go on with once the service is retired', async () => {
    const id = await begin(problem, { topic: 'desk' });
    await republish(company.context, problem, ({ texts }) => {
      (texts.topic as { label: Changing }).label.en = 'Subject';
    });
    const { version } = await account(id);
    const hr = await company.viewer('HR-2');
    await expect(account(id, hr)).rejects.toMatchObject({ code: 'E-104' });
    await expect(renewDraft(company.context, hr, id, { revision: 2, version })).rejects.toMatchObject({
      code: 'E-104',
    });
    await expect(forgetSetAside(company.context, hr, id)).rejects.toMatchObject({ code: 'E-104' });
    await retireItem(company.context, await company.viewer('ADM-1'), problem);
    expect(await readNewVersion(company.context, viewer, id)).toBeNull();
    await expect(renewDraft(company.context, viewer, id, { revision: 2, version })).rejects.toMatchObject({
      code: 'E-204',
    });
    expect(await read(id)).toMatchObject({ retired: true, draft: { answers: { topic: 'desk' } } });
  });
});
