import { beforeAll, expect, it } from 'vitest';
import type { JsonObject } from '../../forms/editing/form-draft';
import type { Viewer } from '../../people/viewer';
import { editDraft } from '../../tests/builders/item-drafts';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemCase } from '../cases/case-schema';
import { checkDraft } from './check-draft';
import { acceptCase, draftCases } from './draft-cases';
import { publishDraft } from './publish-draft';
import { readItemDraft } from './read-item-draft';
import { undoItemDraft } from './step-back';

const key = 'area-access';

describeOnBothDatabases('cases of a draft', (open) => {
  let company: ServiceCompany;
  let admin: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    admin = await company.viewer('ADM-1');
  });

  const failing = async () =>
    ((await draftCases(company.context, admin, key)).runs ?? []).filter(({ passes }) => !passes);
  const caseOf = async (id: string) => {
    const { document } = await readItemDraft(company.context, admin, key);
    return (document.cases as unknown as ItemCase[]).find((each) => each.id === id);
  };

  /** Facilities take sixteen working hours instead of eight. */
  async function slowerRule(): Promise<JsonObject> {
    const { document } = await readItemDraft(company.context, admin, key);
    const rule = document.fulfilment.rules.find(({ id }) => id === 'fac.zone');
    return JSON.parse(JSON.stringify(rule), (name, value: unknown) =>
      name === 'workingHours' ? 16 : value,
    ) as JsonObject;
  }

  it('hold publishing back until every other outcome is accepted with a reason', async () => {
    expect(await failing()).toEqual([]);
    const slower = await slowerRule();
    await editDraft(company.context, admin, key, [
      { op: 'set-work', list: 'rules', name: 'fac.zone', value: slower },
    ]);
    const differing = await failing();
    const [first] = differing;
    expect(first?.differences.map(({ en }) => en)).toEqual([
      expect.stringMatching(/^fac\.zone is due \w{3} \d+ \w{3} 2026, \d\d:\d\d instead of /),
    ]);
    const { findings, revision } = await checkDraft(company.context, admin, key);
    const held = findings.filter(({ check }) => check === 'case-fails');
    expect(held.map(({ level }) => level)).toEqual(differing.map(() => 'error'));
    const publish = async () => {
      const draft = await readItemDraft(company.context, admin, key);
      const accepted = (await checkDraft(company.context, admin, key)).findings.map(({ id }) => id);
      return publishDraft(company.context, admin, key, { revision: draft.revision, accepted });
    };
    await expect(publish()).rejects.toMatchObject({ code: 'E-505' });

    const accept = (id: string, at: number, reason = 'Doors close by themselves now') =>
      acceptCase(company.context, admin, key, { revision: at, id, reason });
    await expect(accept(first!.id, revision, ' ')).rejects.toMatchObject({ code: 'E-504' });
    for (const { id } of differing) {
      const draft = await readItemDraft(company.context, admin, key);
      expect(await accept(id, draft.revision)).toMatchObject({ saved: true });
    }
    expect(await failing()).toEqual([]);
    const { revision: last } = await readItemDraft(company.context, admin, key);
    await expect(accept(first!.id, last)).rejects.toMatchObject({ code: 'E-501' });
    expect(await caseOf(first!.id)).toMatchObject({
      accepted: [{ reason: 'Doors close by themselves now', by: 'ADM-1' }],
    });

    const { draft: undone } = await undoItemDraft(company.context, admin, key, { revision: last });
    expect(await failing()).toHaveLength(1);
    const [left] = await failing();
    await accept(left!.id, undone.revision);
    expect(await publish()).toMatchObject({ state: 'published' });
  });

  it('are nobody’s who may not edit the item', async () => {
    const stranger = await company.viewer('ENG-2');
    await expect(draftCases(company.context, stranger, key)).rejects.toMatchObject({ code: 'E-104' });
  });
});
