import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { aField, draftItem, editDraft } from '../../tests/builders/item-drafts';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemOperation } from '../editing/item-operation';
import { checkDraft } from './check-draft';
import { draftPersonas } from './draft-personas';
import { listVersions, type VersionWord } from './list-versions';
import { readItemDraft } from './read-item-draft';
import { publishDraft } from './publish-draft';
import { workChanges } from './work-changes';

const aText = { en: 'Text', 'zh-CN': '文本' };

describeOnBothDatabases('before publishing, a draft', (open) => {
  let company: ServiceCompany;
  let admin: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    admin = await company.viewer('ADM-1');
  });

  const edit = (key: string, ...operations: ItemOperation[]) =>
    editDraft(company.context, admin, key, operations);

  let made = 0;
  /** A live item with one field. */
  async function item(): Promise<string> {
    const key = `looked-at-${++made}`;
    const revision = await draftItem(company.context, admin, key, [aField('short-text', 'words')]);
    await publishDraft(company.context, admin, key, { revision });
    return key;
  }

  it('lets what is odd pass once somebody accepts it', async () => {
    const key = await item();
    const never = {
      and: [{ '==': [{ var: 'answers.words' }, 'a'] }, { '==': [{ var: 'answers.words' }, 'b'] }],
    };
    const revision = await edit(key, {
      ...{ op: 'add-rule', rule: { id: 'never', when: never, readOnly: ['words'] } },
    });
    const { findings } = await checkDraft(company.context, admin, key);
    expect(findings).toMatchObject([{ check: 'never-holds', level: 'warning', witness: { answers: {} } }]);
    await expect(publishDraft(company.context, admin, key, { revision })).rejects.toMatchObject({
      code: 'E-505',
      params: { errors: 0, warnings: 1 },
    });
    const accepted = findings.map(({ id }) => id);
    const published = await publishDraft(company.context, admin, key, { revision, accepted });
    expect(published).toEqual({ version: 2, state: 'published' });
    const [newest] = await listVersions(company.context, admin, key);
    expect(newest?.accepted).toEqual(accepted);
  });

  it('can be seen through the eyes of every persona', async () => {
    const key = await item();
    await edit(key, { op: 'add-field', type: 'yes-no', key: 'own', to: { step: 'details' } });
    const { matrix, revision } = await draftPersonas(company.context, admin, key, { fields: ['own'] });
    expect(revision).toBe((await readItemDraft(company.context, admin, key)).revision);
    expect(matrix?.rows).toHaveLength(20);
    expect(matrix?.rows[0]).toMatchObject({ role: 'employee', state: 'reached', questions: 2, errors: [] });
    const stranger = await company.viewer('ENG-3');
    await expect(draftPersonas(company.context, stranger, key)).rejects.toMatchObject({ code: 'E-104' });
  });

  it('is compared with what is live', async () => {
    const key = await item();
    await edit(
      key,
      { op: 'remove-field', field: 'words' },
      { op: 'add-field', type: 'yes-no', key: 'words', to: { step: 'details' } },
    );
    const { findings } = await checkDraft(company.context, admin, key);
    expect(findings).toMatchObject([{ check: 'changed-type', field: 'words' }]);
  });

  it('is compared with what is live, and versions with each other, for whom the work differs', async () => {
    const key = await item();
    const ticket = { key: 'note', department: 'it', title: aText, ola: { workingDays: 1 } };
    const when = { '==': [{ var: 'answers.words' }, 'yes'] };
    const revision = await edit(key, {
      ...{ op: 'add-work', list: 'rules', value: { id: 'note', text: aText, when, then: [{ ticket }] } },
    });
    const told = async (from: VersionWord, to: VersionWord) => {
      const { difference } = await workChanges(company.context, admin, key, { from, to });
      return difference?.changes.map(({ sentence }) => sentence.en);
    };
    const comes = ['If Short text is yes, “Text” (note) is opened now.'];
    expect(await told('live', 'draft')).toEqual(comes);
    await publishDraft(company.context, admin, key, { revision });
    expect([await told(1, 2), await told(2, 1), await told('live', 'draft')]).toEqual([
      comes,
      ['If Short text is yes, “Text” (note) is no longer opened.'],
      [],
    ]);
    await expect(told(1, 3)).rejects.toMatchObject({ code: 'E-104' });
    const stranger = await company.viewer('ENG-1');
    await expect(workChanges(company.context, stranger, key, { from: 1, to: 2 })).rejects.toMatchObject({
      code: 'E-104',
    });
  });
});
