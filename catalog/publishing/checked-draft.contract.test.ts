import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { aField, draftItem, editDraft } from '../../tests/builders/item-drafts';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemOperation } from '../editing/item-operation';
import { checkDraft } from './check-draft';
import { draftPersonas } from './draft-personas';
import { listVersions } from './list-versions';
import { readItemDraft } from './read-item-draft';
import { publishDraft } from './publish-draft';

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
});
