import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import type { Answers } from '../../rules/facts';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { Draft } from './draft';
import { readDraft } from './read-draft';
import { saveDraft } from './save-draft';
import { saveMerged } from './save-merged';
import { startDraft } from './start-draft';

describeOnBothDatabases('two open copies of a draft', (open) => {
  let company: ServiceCompany;
  let viewer: Viewer;
  let draft: Draft;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    viewer = await company.viewer('ENG-2');
  });
  const base: Answers = { fullName: 'Nora', startDate: '2027-01-11', personalEmail: 'nora@example.org' };
  beforeEach(async () => {
    draft = await startDraft(company.context, viewer, 'employee-onboarding');
    await saveDraft(company.context, viewer, draft.id, { revision: 1, answers: base, step: 'person' });
  });
  const other = (answers: Answers, revision = 2) =>
    saveDraft(company.context, viewer, draft.id, { revision, answers, step: 'job' });
  const mine = (answers: Answers, more: object = {}) =>
    saveMerged(company.context, viewer, draft.id, {
      base,
      revision: 2,
      version: draft.versionId,
      answers,
      step: 'person',
      ...more,
    });
  const stored = async () => (await readDraft(company.context, viewer, draft.id)).draft;

  it('are one, with an account of what came in, where they changed different answers', async () => {
    await other({ ...base, startDate: '2027-02-01', personalEmail: 'n@example.org' });
    const answers = {
      ...base,
      fullName: 'Nora Weiss',
      startDate: '2027-02-01',
      personalEmail: 'n@example.org',
    };
    expect(await mine({ ...base, fullName: 'Nora Weiss' })).toEqual({
      saved: true,
      revision: 4,
      answers,
      taken: [
        { pointer: '/startDate', before: '2027-01-11', after: '2027-02-01' },
        { pointer: '/personalEmail', before: 'nora@example.org', after: 'n@example.org' },
      ],
    });
    expect((await stored()).answers).toEqual(answers);
  });

  it('store nothing where both changed the same answer, and what is chosen once it is', async () => {
    await other({ ...base, personalEmail: 'theirs@example.org' });
    const answers = { ...base, personalEmail: 'mine@example.org' };
    const found = await mine(answers);
    expect(found).toMatchObject({ saved: false, stored: { revision: 3 } });
    const row = await company.database.knex('drafts').where({ id: draft.id }).first<{ answers: string }>();
    expect(row.answers).not.toContain('example.org');
    const decided = { of: 3, choices: { '/personalEmail': 'theirs' as const } };
    expect(await mine(answers, { decided })).toMatchObject({ saved: true, taken: [] });
    expect((await stored()).answers).toMatchObject({ personalEmail: 'theirs@example.org' });
  });

  it('ask again where a third copy was saved between the question and the answer', async () => {
    await other({ ...base, fullName: 'Second' });
    await other({ ...base, fullName: 'Third' }, 3);
    const decided = { of: 3, choices: { '/fullName': 'mine' as const } };
    expect(await mine({ ...base, fullName: 'First' }, { decided })).toMatchObject({
      saved: false,
      stored: { revision: 4, answers: { fullName: 'Third' } },
    });
  });

  it('are told apart by the version that they belong to, before their answers are judged', async () => {
    const answers = { ...base, noSuchQuestion: 'x' };
    const change = { revision: 2, version: 'another', answers, step: null };
    expect(await saveDraft(company.context, viewer, draft.id, change)).toMatchObject({
      saved: false,
      stored: { versionId: draft.versionId },
    });
    expect(await mine(answers, { version: 'another' })).toMatchObject({ saved: false });
    await expect(mine(answers)).rejects.toMatchObject({ code: 'E-302' });
  });

  it('all come through when many are sent at once about different answers', async () => {
    const keys = ['jobTitle', 'homeAddress'];
    await Promise.all(keys.map((key) => mine({ ...base, [key]: 'Something' })));
    expect((await stored()).answers).toMatchObject(Object.fromEntries(keys.map((key) => [key, 'Something'])));
  });

  it('are nobody else’s business', async () => {
    const hr = await company.viewer('HR-2');
    const copy = { base, revision: 2, version: draft.versionId, answers: base, step: null };
    await expect(saveMerged(company.context, hr, draft.id, copy)).rejects.toMatchObject({ code: 'E-104' });
  });
});
