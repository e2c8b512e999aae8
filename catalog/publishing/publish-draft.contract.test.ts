import { beforeAll, expect, it } from 'vitest';
import type { Viewer } from '../../people/viewer';
import { startDraft } from '../../requests/drafts/start-draft';
import { saveDraft } from '../../requests/drafts/save-draft';
import { submitRequest } from '../../requests/submit-request';
import { readDraft } from '../../requests/drafts/read-draft';
import { aField, draftItem, editDraft, editedBy } from '../../tests/builders/item-drafts';
import { serviceCompany, type ServiceCompany } from '../../tests/builders/service-company';
import { describeOnBothDatabases } from '../../tests/databases/on-both-databases';
import type { ItemOperation } from '../editing/item-operation';
import { findLiveItem, liveItems } from '../item-store.server';
import { publishShipped } from '../publish-shipped';
import { checkDraft } from './check-draft';
import { listDesign } from './list-design';
import { describeVersions, listVersions, readVersion } from './list-versions';
import { readItemDraft } from './read-item-draft';
import { publishDraft } from './publish-draft';
import { restoreVersion } from './restore-version';
import { retireItem } from './retire-item';
import { requestReview, reviewDraft } from './review-draft';
import { cancelScheduled, publishDueVersions } from './scheduled';
import { takeOverLive } from './take-over-live';

const hour = 3_600_000;

describeOnBothDatabases('publishing', (open, databases) => {
  let company: ServiceCompany;
  let admin: Viewer;
  let head: Viewer;
  let lead: Viewer;
  beforeAll(async () => {
    company = await serviceCompany(await open());
    [admin, head, lead] = [
      await company.viewer('ADM-1'),
      await company.viewer('IT-1'),
      await company.viewer('IT-2'),
    ];
  });

  let made = 0;
  const minutes = (value: number): ItemOperation => ({ op: 'set-item', property: 'minutes', value });

  const edit = (viewer: Viewer, key: string, ...operations: ItemOperation[]) =>
    editDraft(company.context, viewer, key, operations);
  /** A live item with one field. */
  async function item(...operations: ItemOperation[]): Promise<string> {
    const key = `service-${++made}`;
    const first = [editedBy(['it']), aField('short-text', 'words')];
    const revision = await draftItem(company.context, admin, key, [...first, ...operations]);
    await publishDraft(company.context, admin, key, { revision, note: 'First' });
    return key;
  }
  const liveMinutes = async (key: string) =>
    (await findLiveItem(company.database.knex, key))?.item.document.minutes;

  it('makes a draft the live version, which never changes again', async () => {
    const key = await item();
    const revision = await edit(head, key, minutes(7));
    expect(await liveMinutes(key)).toBe(5);
    const published = await publishDraft(company.context, head, key, { revision, note: 'Longer' });
    expect(published).toEqual({ version: 2, state: 'published' });
    expect(await liveMinutes(key)).toBe(7);
    const versions = await listVersions(company.context, admin, key);
    expect(versions).toMatchObject([
      ...[{ version: 2, state: 'published', publishedBy: { number: 'IT-1' }, note: 'Longer', basedOn: 1 }],
      { version: 1, state: 'retired', publishedBy: { number: 'ADM-1' }, note: 'First', basedOn: null },
    ]);
    expect(await readVersion(company.context, admin, key, 1)).toMatchObject({ document: { minutes: 5 } });
    const lines = await describeVersions(company.context, admin, key, { from: 1, to: 'live' });
    expect(lines.map(({ sentence }) => sentence)).toEqual(['The minutes it takes: 7, was 5']);
    expect((await liveItems(company.database.knex)).map((each) => each.item.document.key)).toContain(key);
  });

  it('happens once, however often it is asked for', async () => {
    const key = await item();
    const revision = await edit(admin, key, minutes(7));
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => publishDraft(company.context, admin, key, { revision })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of tries)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'E-501' });
    expect(await listVersions(company.context, admin, key)).toHaveLength(2);
  });

  it('is refused for another revision, and where nothing changed', async () => {
    const key = await item();
    const revision = await edit(admin, key, minutes(7));
    await expect(publishDraft(company.context, admin, key, { revision: 1 })).rejects.toMatchObject({
      code: 'E-201',
    });
    await expect(
      publishDraft(company.context, await company.viewer('ENG-3'), key, { revision }),
    ).rejects.toMatchObject({ code: 'E-104' });
    const back = await edit(admin, key, minutes(5));
    await expect(publishDraft(company.context, admin, key, { revision: back })).rejects.toMatchObject({
      code: 'E-501',
    });
  });

  it('is held back by what the checks find', async () => {
    const key = await item();
    const revision = await edit(admin, key, {
      ...{ op: 'set-text', field: 'words', text: 'label', locale: 'zh-CN', value: '' },
    });
    const { findings } = await checkDraft(company.context, admin, key);
    expect(findings).toMatchObject([
      { check: 'missing-translation', level: 'error', place: '/form/texts/words/label' },
    ]);
    await expect(publishDraft(company.context, admin, key, { revision })).rejects.toMatchObject({
      ...{ code: 'E-505', params: { errors: 1 } },
    });
    await edit(
      admin,
      key,
      { op: 'set-text', field: 'words', text: 'label', locale: 'zh-CN', value: '词' },
      { op: 'add-rule', rule: { id: 'r', when: { '!!': [{ var: 'answers.none' }] }, hide: ['words'] } },
    );
    const report = await checkDraft(company.context, admin, key);
    expect(report.findings).toMatchObject([{ check: 'refers-to-nothing', level: 'error' }]);
  });

  it('at a set time waits for it; the worker makes it live once', async () => {
    const key = await item();
    const revision = await edit(admin, key, minutes(9));
    const now = await company.database.now();
    const at = now + hour;
    expect(await publishDraft(company.context, admin, key, { revision, at })).toEqual({
      ...{ version: 2, state: 'scheduled' },
    });
    expect(await publishDueVersions(company.context)).toBe(0);
    expect(await liveMinutes(key)).toBe(5);
    const listed = await listDesign(company.context, admin);
    expect(listed.find((each) => each.key === key)).toMatchObject({ scheduled: { version: 2, at } });
    // A draft begun meanwhile continues the scheduled content, and cannot overtake it.
    const next = await edit(admin, key, minutes(11));
    await expect(publishDraft(company.context, admin, key, { revision: next })).rejects.toMatchObject({
      code: 'E-508',
    });
    company.at(at);
    const other = { ...company.context, database: databases.openAgain(company.database) };
    other.database.holdClock(at);
    const done = await Promise.all([company.context, other, company.context].map(publishDueVersions));
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(await liveMinutes(key)).toBe(9);
    expect(await readItemDraft(company.context, admin, key)).toMatchObject({ behind: false });
    await publishDraft(company.context, admin, key, { revision: next });
    expect(await liveMinutes(key)).toBe(11);
  });

  it('that was scheduled is cancelled: its content is a draft again', async () => {
    const key = await item();
    const revision = await edit(admin, key, minutes(9));
    const at = (await company.database.now()) + hour;
    await publishDraft(company.context, admin, key, { revision, at });
    const draft = await cancelScheduled(company.context, admin, key);
    expect(draft).toMatchObject({ behind: false, scheduled: null, document: { minutes: 9 } });
    company.at(at);
    expect(await publishDueVersions(company.context)).toBe(0);
    await expect(cancelScheduled(company.context, admin, key)).rejects.toMatchObject({ code: 'E-501' });
    await publishDraft(company.context, admin, key, { revision: draft.revision });
    expect(await liveMinutes(key)).toBe(9);
    expect((await listVersions(company.context, admin, key)).map(({ state }) => state)).toEqual([
      ...['published', 'cancelled', 'retired'],
    ]);
  });

  it('asks a second person where the item says so, for each revision anew', async () => {
    const key = await item({ op: 'set-item', property: 'review', value: null });
    const asks = await edit(admin, key, { op: 'set-item', property: 'review', value: 'second-person' });
    await expect(publishDraft(company.context, admin, key, { revision: asks })).rejects.toMatchObject({
      code: 'E-506',
    });
    await requestReview(company.context, admin, key, { revision: asks, note: 'Please' });
    const approve = (viewer: Viewer, revision: number) =>
      reviewDraft(company.context, viewer, key, { revision, decision: 'approve' });
    await expect(approve(admin, asks)).rejects.toMatchObject({ code: 'E-506' });
    await expect(
      reviewDraft(company.context, head, key, { revision: asks, decision: 'return' }),
    ).rejects.toMatchObject({ code: 'E-504' });
    expect(await approve(head, asks)).toMatchObject({
      ...{ review: { state: 'approved', current: true, by: { number: 'IT-1' } }, mayReview: true },
    });
    await expect(approve(lead, asks)).rejects.toMatchObject({ code: 'E-501' });
    const changed = await edit(admin, key, minutes(8));
    await expect(publishDraft(company.context, admin, key, { revision: changed })).rejects.toMatchObject({
      code: 'E-506',
    });
    await requestReview(company.context, admin, key, { revision: changed });
    await approve(lead, changed);
    await publishDraft(company.context, admin, key, { revision: changed });
    const [version] = await listVersions(company.context, admin, key);
    expect(version).toMatchObject({ reviewedBy: { number: 'IT-2' }, publishedBy: { number: 'ADM-1' } });
    // The draft cannot say otherwise: what is live asks for the review.
    const off = await edit(admin, key, { op: 'set-item', property: 'review', value: null });
    await expect(publishDraft(company.context, admin, key, { revision: off })).rejects.toMatchObject({
      code: 'E-506',
    });
  });

  it('an older version again makes a new one', async () => {
    const key = await item();
    await publishDraft(company.context, admin, key, { revision: await edit(admin, key, minutes(9)) });
    expect(await restoreVersion(company.context, head, key, { version: 1, note: 'Better' })).toEqual({
      ...{ published: 3, draft: null },
    });
    expect(await liveMinutes(key)).toBe(5);
    await expect(restoreVersion(company.context, head, key, { version: 3 })).rejects.toMatchObject({
      code: 'E-501',
    });
    await expect(restoreVersion(company.context, head, key, { version: 9 })).rejects.toMatchObject({
      code: 'E-104',
    });
    const review = await edit(admin, key, { op: 'set-item', property: 'review', value: 'second-person' });
    await requestReview(company.context, admin, key, { revision: review });
    await reviewDraft(company.context, head, key, { revision: review, decision: 'approve' });
    await publishDraft(company.context, admin, key, { revision: review });
    const waiting = await restoreVersion(company.context, head, key, { version: 2 });
    expect(waiting).toMatchObject({
      ...{ published: null, draft: { document: { minutes: 9, review: 'second-person' } } },
    });
    expect(await liveMinutes(key)).toBe(5);
  });

  it('an older version again, or what is live, gives nobody rights that they have no longer', async () => {
    const key = await item();
    const none: ItemOperation = {
      ...{ op: 'set-item', property: 'editors', value: { departments: ['it'], persons: ['SAL-1'] } },
    };
    await publishDraft(company.context, admin, key, { revision: await edit(admin, key, none) });
    await publishDraft(company.context, admin, key, {
      revision: await edit(admin, key, editedBy(['it']), minutes(9)),
    });
    await restoreVersion(company.context, head, key, { version: 2 });
    expect(await readVersion(company.context, admin, key, 'live')).toMatchObject({
      ...{ document: { minutes: 5, editors: { departments: ['it'], persons: [] } } },
    });
    const mine = await edit(head, key, minutes(7));
    await publishDraft(company.context, head, key, { revision: mine });
    // An editor whose draft is behind takes over what is live, and keeps their own work.
    const behind = await edit(head, key, { op: 'set-item', property: 'icon', value: 'bolt' });
    await restoreVersion(company.context, admin, key, { version: 1 });
    const taken = await takeOverLive(company.context, head, key, { revision: behind });
    expect(taken).toMatchObject({ saved: true, draft: { document: { minutes: 5, icon: 'bolt' } } });
  });

  it('of an item that is retired is refused; drafts of requests under it say so', async () => {
    const key = await item();
    const requester = await company.viewer('ENG-3');
    const draft = await startDraft(company.context, requester, key);
    const revision = await edit(admin, key, minutes(9));
    const twice = await Promise.allSettled(
      [1, 2].map(() => retireItem(company.context, head, key, { note: 'Old' })),
    );
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await liveMinutes(key)).toBeUndefined();
    await expect(publishDraft(company.context, admin, key, { revision })).rejects.toMatchObject({
      code: 'E-507',
    });
    expect(await readItemDraft(company.context, admin, key)).toMatchObject({ retired: true, revision });
    await expect(startDraft(company.context, requester, key)).rejects.toMatchObject({ code: 'E-104' });
    // What was begun keeps its version and can be read.
    const kept = await readDraft(company.context, requester, draft.id);
    expect(kept).toMatchObject({ retired: true, stale: false, version: { version: 1 } });
    const { revision: seen, idempotencyKey } = draft;
    const saved = await saveDraft(company.context, requester, draft.id, {
      ...{ revision: seen, answers: { words: 'Kept' }, step: null },
    });
    expect(saved).toMatchObject({ saved: true });
    await expect(
      submitRequest(company.context, requester, { draftId: draft.id, idempotencyKey }),
    ).rejects.toMatchObject({ code: 'E-507' });
    expect(await restoreVersion(company.context, admin, key, { version: 1 })).toMatchObject({ published: 2 });
    expect(await liveMinutes(key)).toBe(5);
  });

  it('and retiring at the same moment end in one of the two orders', async () => {
    const key = await item();
    const revision = await edit(admin, key, minutes(9));
    const [published, retired] = await Promise.allSettled([
      publishDraft(company.context, admin, key, { revision }),
      retireItem(company.context, head, key),
    ]);
    expect(retired.status).toBe('fulfilled');
    if (published.status === 'rejected') expect(published.reason).toMatchObject({ code: 'E-507' });
    expect(await liveMinutes(key)).toBeUndefined();
    expect((await listVersions(company.context, admin, key)).map(({ state }) => state)).not.toContain(
      'published',
    );
  });

  it('is not undone by what ships with the product, and what was retired stays so', async () => {
    const before = (await findLiveItem(company.database.knex, 'report-problem'))?.item.document.minutes ?? 0;
    const revision = await edit(admin, 'report-problem', minutes(before + 1));
    await publishDraft(company.context, admin, 'report-problem', { revision });
    await retireItem(company.context, admin, 'area-access');
    await publishShipped(company.context, await company.database.now());
    expect(await liveMinutes('report-problem')).toBe(before + 1);
    expect(await liveMinutes('area-access')).toBeUndefined();
  });
});
