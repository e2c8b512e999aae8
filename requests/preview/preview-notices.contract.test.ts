import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { openChange } from '../../tests/builders/changed-answers';
import { republishWork } from '../../tests/builders/republish';
import { monday, serviceCompany, submissionKey } from '../../tests/builders/service-company';
import type { ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import { previewChange } from '../changed-answers/preview-change';
import { submitChange } from '../changed-answers/submit-change';
import { previewRequest } from '../preview-request';
import { submitRequest } from '../submit-request';
import type { PreviewNotice } from './preview-notices';

const itemKey = 'area-access';
const answers = {
  ...{ person: 'ENG-3', area: 'rd-lab', from: '2026-12-01', until: '2026-12-31' },
  reason: 'Measures the new sensors with the laboratory team',
};
const words = (en: string) => ({ en, 'zh-CN': `${en}。` });
const notice = (key: string, to: string[], text: string) => ({ notice: { key, to, text: words(text) } });

describeOnBothDatabases('the notices that a preview tells', (open) => {
  let company: ServiceCompany;
  let viewer: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    await publish('full');
    viewer = await company.viewer('ENG-2');
  });
  beforeEach(() => company.at(monday));

  const publish = (showWork: 'full' | 'promise') =>
    republishWork(company.context, itemKey, (fulfilment) => {
      fulfilment.showWork = showWork;
      const quoting = 'Somebody asks for {answer:area}';
      const told = [
        notice('person', ['answer:/person'], 'You will have access'),
        notice('manager', ['manager-of:requester', 'answer:/person'], 'Your people ask for access'),
        notice('role', ['role:security-officer', 'role:agent', 'manager-of:requester'], 'Keep an eye on it'),
        // Those who decide, and those who do the work, may read what is asked for; the head of sales may not.
        notice('owner', ['owner-of:area', 'head-of:sales'], quoting),
        notice('nobody-who-may-read', ['head-of:sales', 'answer:/person'], quoting),
        notice('requester', ['manager-of:subject'], 'You have asked'),
      ];
      const centre = notice('centre', ['role:admin', 'head-of:facilities'], quoting);
      const isCentre = { '==': [{ var: 'answers.area' }, 'data-centre'] };
      const owner = notice('new-owner', ['owner-of:area', 'head-of:sales'], quoting);
      const isLong = { and: [isCentre, { '==': [{ var: 'answers.until' }, '2027-11-30'] }] };
      fulfilment.rules.push(
        { id: 'tell', text: words('Tell'), when: true, then: told },
        { id: 'tell-centre', text: words('Tell'), when: isCentre, then: [centre] },
        { id: 'tell-owner', text: words('Tell'), when: isLong, then: [owner] },
      );
    });

  /** The names of those who have been told, by notice. */
  async function stored(requestId: string): Promise<Record<string, string[]>> {
    const rows = await company.database
      .knex('notices as n')
      .join('persons as p', 'p.id', 'n.person_id')
      .where({ 'n.request_id': requestId, 'n.kind': 'told-by-rule' })
      .orderBy('p.name')
      .select<{ data: string; name: string }[]>('n.data', 'p.name');
    const byKey: Record<string, string[]> = {};
    for (const { data, name } of rows) (byKey[String(JSON.parse(data).notice)] ??= []).push(name);
    return byKey;
  }
  /** Every notice that was told of is stored for as many, those named among them; and no other. */
  function expectTold(notices: readonly PreviewNotice[], rows: Record<string, string[]>): void {
    expect(notices.map(({ key, told }) => [key, told]).sort()).toEqual(
      Object.entries(rows)
        .map(([key, names]) => [key, names.length])
        .sort(),
    );
    for (const { key, names } of notices) expect(rows[key]).toEqual(expect.arrayContaining([...names]));
  }
  async function submit(promised: string): Promise<string> {
    const submission = { itemKey, answers, promised, idempotencyKey: submissionKey() };
    const outcome = await submitRequest(company.context, viewer, submission);
    if (outcome.outcome !== 'submitted') throw new Error(JSON.stringify(outcome));
    return outcome.requestId;
  }

  async function change(
    requestId: string,
    changed: Partial<typeof answers>,
  ): Promise<readonly PreviewNotice[]> {
    const draft = await openChange(company, requestId, 'ENG-2', changed);
    const { work } = await previewChange(company.context, viewer, draft.draftId);
    const submission = { ...draft, promised: work?.promise ?? '' };
    expect(await submitChange(company.context, viewer, submission)).toMatchObject({ outcome: 'submitted' });
    return work?.notices ?? [];
  }

  it('are those that submitting sends, to the same persons', async () => {
    const { notices, promise } = await previewRequest(company.context, viewer, { itemKey, answers });
    expect(notices).toEqual([
      { key: 'person', text: 'You will have access', told: 1, names: ['Person ENG-3'] },
      expect.objectContaining({ key: 'manager', told: 2 }),
      expect.objectContaining({
        key: 'role',
        names: [expect.any(String), expect.any(String), expect.any(String)],
      }),
      { key: 'owner', text: 'Somebody asks for R&D lab', told: 1, names: ['Person ENG-1'] },
    ]);
    const rows = await stored(await submit(promise));
    expectTold(notices, rows);
    expect(rows.manager).toEqual(['Person ENG-1', 'Person ENG-3']);
    expect(rows.role?.length).toBeGreaterThan(3);
    const chinese = { ...viewer, locale: 'zh-CN' };
    const said = await previewRequest(company.context, chinese, { itemKey, answers });
    expect(said.notices[0]?.text).toBe('You will have access。');
  });

  it('are as much as is certain while answers are missing', async () => {
    const half = { from: answers.from, until: answers.until };
    const { notices } = await previewRequest(company.context, viewer, { itemKey, answers: half });
    expect(notices.map(({ key }) => key)).toEqual(['manager', 'role']);
  });

  it('are none where the requester is not shown the work', async () => {
    await publish('promise');
    const hidden = await previewRequest(company.context, viewer, { itemKey, answers });
    expect(hidden).toMatchObject({ valid: true, notices: [], tickets: [] });
    await publish('full');
  });

  it('of a change are those that were not sent before', async () => {
    const requestId = await submit(
      (await previewRequest(company.context, viewer, { itemKey, answers })).promise,
    );
    const before = await stored(requestId);
    const changeTo = (area: string) => change(requestId, { area });
    const notices = await changeTo('data-centre');
    expect(notices.map(({ key, told }) => [key, told])).toEqual([['centre', 1]]);
    const { centre = [], ...others } = await stored(requestId);
    expect(others).toEqual(before);
    expectTold(notices, { centre });
    for (const area of ['rd-lab', 'data-centre']) expect(await changeTo(area)).toEqual([]);
    expect(await stored(requestId)).toEqual({ ...before, centre });
  });

  it('of a change are for those too who may read what they quote as they are asked to approve it', async () => {
    const { promise } = await previewRequest(company.context, viewer, { itemKey, answers });
    const requestId = await submit(promise);
    const { owner } = await stored(requestId);
    expect(owner).toEqual(['Person ENG-1']);
    const notices = await change(requestId, { area: 'data-centre', until: '2027-11-30' });
    expect(notices.filter(({ key }) => key === 'new-owner')).toEqual([
      { key: 'new-owner', text: 'Somebody asks for Data centre', told: 1, names: ['Person OPS-1'] },
    ]);
    const rows = await stored(requestId);
    expect(rows).toMatchObject({ owner, 'new-owner': ['Person OPS-1'] });
    const { centre = [], 'new-owner': newOwner = [] } = rows;
    expectTold(notices, { centre, 'new-owner': newOwner });
  });
});
