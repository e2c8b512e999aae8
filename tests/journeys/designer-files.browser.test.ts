import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { shippedItems } from '../../catalog/load-items.server';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { lookAtDesigner } from './designer/look-at-designer';
import { admin } from './designer/new-item';
import { designerOf, openDesigner } from './designer/open-designer';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { cast } from './onboarding/cast';

const item = 'area-access';

describe('items as files', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('are downloaded, and come in after it was told what would change: as an update, not as a copy', async () => {
    const { page, watch } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/versions`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download: Version 1' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${item}.json`);
    const shipped = await readFile(await download.path(), 'utf8');
    expect(shipped).toBe(await readFile(path.join(shippedItems, `${item}.json`), 'utf8'));

    await lookAt(page, shipped);
    await page.getByText('Nothing: the draft says the same.').waitFor();
    expect(await page.getByRole('button', { name: 'Put it into the draft' }).count()).toBe(0);
    await lookAt(page, shipped.replace('"minutes": 2', '"minutes": 4'));
    await page.getByRole('heading', { name: `What changes in ${item}` }).waitFor();
    await page.getByText('The minutes it takes: 4, was 2').waitFor();
    await expectAccessible(page, 'what an import would change');
    await page.getByRole('button', { name: 'Put it into the draft' }).click();
    await page.getByRole('tree').waitFor();
    const viewer = await viewerByNumber(journey.portal.database.knex, admin);
    const draft = await readItemDraft(journey.portal.context, viewer!, item);
    expect(draft).toMatchObject({ document: { minutes: 4 }, baseVersion: 1 });
    expect(draft.history.map(({ title }) => title.en)).toEqual([`Imported ${item}.json`]);

    watch.allow(/status of 400/);
    await lookAt(page, '{"key":');
    await page.getByRole('alert').getByText('E-902').waitFor();
    await page.goto('/design');
    await lookAtDesigner(page, journey.portal.url, 'the list with its import');
  });

  it('of items that are not there are made anew, by administrators alone', async () => {
    const shipped = await readFile(path.join(shippedItems, `${item}.json`), 'utf8');
    const text = shipped.replace(`"key": "${item}"`, '"key": "areas-abroad"');
    const { page } = await designerOf(journey, admin);
    await lookAt(page, text);
    await page.getByRole('heading', { name: 'A new item: areas-abroad' }).waitFor();
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.getByRole('tree').waitFor();
    expect(new URL(page.url()).pathname).toBe('/design/areas-abroad/build');

    const { page: other, watch } = await designerOf(journey, cast.bystander);
    watch.allow(/status of 404/);
    const answer = await other.goto(`/design/${item}/file?version=1`);
    expect(answer?.status()).toBe(404);
  });
});

async function lookAt(page: Page, text: string): Promise<void> {
  await page.goto('/design');
  const file = { name: 'item.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('File of an item').setInputFiles(file);
  await page.getByRole('button', { name: 'Look at it' }).click();
}
