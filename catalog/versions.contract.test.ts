import { beforeAll, expect, it } from 'vitest';
import { schemaCompiles } from '../forms/second-lock.server';
import { createFieldSeal, newMasterKey } from '../people/field-seal.server';
import type { WorkContext } from '../people/work-context';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { calendarById, liveCalendars, publishCalendars } from './calendar-store.server';
import { canonicalJson } from './canonical-json';
import { itemSchema } from './item-document';
import {
  findLiveItem,
  itemVersionsByIds,
  liveItems,
  loadItemVersion,
  publishItems,
} from './item-store.server';
import { loadCalendars, loadItems } from './load-items.server';
import { publishShipped } from './publish-shipped';

describeOnBothDatabases('versions of items and calendars', (open, databases) => {
  let database: TestDatabase;
  let context: WorkContext;
  beforeAll(async () => {
    database = await open();
    context = { database, seal: createFieldSeal([newMasterKey('test')]), uploads: '' };
  });
  const rows = async (table: string) => JSON.stringify(await database.knex(table).orderBy('id'));

  it('are published once, however often and from however many processes at once', async () => {
    const second = { ...context, database: databases.openAgain(database) };
    await Promise.all([publishShipped(context, 1), publishShipped(second, 1), publishShipped(context, 1)]);
    const before = [await rows('item_versions'), await rows('calendar_versions')];
    await publishShipped(context, 2);
    expect([await rows('item_versions'), await rows('calendar_versions')]).toEqual(before);
    const items = await liveItems(database.knex);
    expect(items.map(({ item, version }) => [item.document.key, version])).toEqual(
      loadItems().map((item) => [item.document.key, 1]),
    );
  });

  it('come back byte for byte, and are parsed and compiled once a process', async () => {
    const live = await findLiveItem(database.knex, 'employee-onboarding');
    const shipped = loadItems().find((item) => item.document.key === 'employee-onboarding');
    expect(canonicalJson(live!.item.document, itemSchema)).toBe(canonicalJson(shipped!.document, itemSchema));
    const compiles = schemaCompiles();
    expect(await loadItemVersion(database.knex, live!.id)).toBe(live);
    expect(schemaCompiles()).toBe(compiles);
    const { calendars, versionIds } = await liveCalendars(database.knex);
    expect([...calendars.keys()].sort()).toEqual([...loadCalendars().keys()].sort());
    expect(await calendarById(database.knex, versionIds.get('berlin')!)).toBe(calendars.get('berlin'));
  });

  it('become a new live version when they change; the old one stays what it was', async () => {
    const before = (await findLiveItem(database.knex, 'report-problem'))!;
    const summary = { en: 'Something else', 'zh-CN': '其他' };
    await database.transaction((trx) => publishItems(trx, [{ ...before.item.document, summary }], 3));
    const after = (await findLiveItem(database.knex, 'report-problem'))!;
    expect(after).toMatchObject({ version: 2, item: { document: { summary } } });
    expect((await itemVersionsByIds(database.knex, [before.id])).get(before.id)).toBe(before);
    const states = await database
      .knex('item_versions')
      .where({ item_key: 'report-problem' })
      .orderBy('version');
    expect(states.map((row) => row.state)).toEqual(['retired', 'published']);

    const berlin = (await liveCalendars(database.knex)).calendars.get('berlin')!;
    const title = { en: 'Berlin, moved', 'zh-CN': '柏林（新）' };
    await database.transaction((trx) => publishCalendars(trx, [{ ...berlin.document, title }]));
    const moved = (await liveCalendars(database.knex)).calendars.get('berlin')!;
    expect(moved.document.title).toEqual(title);
  });

  it('are not there for keys that nobody published', async () => {
    expect(await findLiveItem(database.knex, 'nothing')).toBeNull();
    await expect(loadItemVersion(database.knex, 'nothing')).rejects.toThrow('No item version');
    await expect(calendarById(database.knex, 'nothing')).rejects.toThrow('No calendar version');
  });
});
