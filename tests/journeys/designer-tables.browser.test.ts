import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { tablesOf } from '../../catalog/editing/work-lists';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { lookAtDesigner } from './designer/look-at-designer';
import { admin } from './designer/new-item';
import { designerOf, openDesigner, saved } from './designer/open-designer';
import { startJourney } from './harness/journey';

const item = 'employee-onboarding';

describe('decision tables', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  const laptops = async () => {
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    const { document } = await readItemDraft(context, viewer!, item);
    return tablesOf(document).find(({ id }) => id === 'it.laptop');
  };
  const cells = async () =>
    (await laptops())?.rows.map(({ when, then }) => [...when, ...(then ?? ['closed'])]);
  const open = async (): Promise<Page> => {
    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/tables#table%3Ait.laptop`);
    return page;
  };
  const both = { oneOf: ['standard', 'developer'] };
  const neither = { noneOf: ['standard', 'developer'] };

  it('are made of a rule, and filled in as a spreadsheet with the keyboard alone', async () => {
    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/tables`);
    await page.getByText('No decision tables yet').waitFor();
    await page
      .getByLabel('Make one of the rule')
      .selectOption({ label: 'Whoever is to have a laptop gets one prepared' });
    await page.getByRole('button', { name: 'Make a table of it' }).click();
    const grid = page.getByRole('grid', { name: /Whoever is to have a laptop/ });
    await grid.waitFor();
    await saved(page);
    expect(await cells()).toEqual([
      [both, 'on-site', 2],
      [both, 'hybrid', 2],
      [both, 'remote', 7],
      [neither, null, 'closed'],
    ]);

    await grid.locator('[data-cell="0:0"]').click();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // A new last row from the button, then cells by typing, Tab and Enter.
    await press('Control+End');
    await page.getByRole('button', { name: 'Add row' }).click();
    await expect.poll(() => page.locator('td:focus').getAttribute('data-cell')).toBe('4:0');
    await page.keyboard.type('standard, none');
    await press('Tab');
    await expect.poll(() => page.locator('td:focus').getAttribute('data-cell')).toBe('4:1');
    await press('F2');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('the moon');
    await press('Enter');
    await page.getByRole('alert').filter({ hasText: 'none of the values' }).waitFor();
    await press('Escape');
    await press('Tab');
    await page.keyboard.type('no');
    await press('Enter');
    await expect.poll(cells).toContainEqual([{ oneOf: ['standard', 'none'] }, null, 'closed']);

    // Fill down, delete, and back again with the draft's own steps.
    await grid.locator('[data-cell="1:3"]').click();
    await press('Shift+ArrowDown', 'Control+d');
    await expect.poll(async () => (await cells())?.[2]).toEqual([both, 'remote', 2]);
    await press('Control+z');
    await expect.poll(async () => (await cells())?.[2]).toEqual([both, 'remote', 7]);
    await grid.locator('[data-cell="2:0"]').click();
    await press('Delete');
    await expect.poll(async () => (await cells())?.[2]).toEqual([null, 'remote', 7]);
    await press('Control+z');
    await expect.poll(async () => (await cells())?.[2]).toEqual([both, 'remote', 7]);
    await grid.locator('[data-cell="4:0"]').click();
    await page.getByRole('button', { name: 'Remove row' }).click();
    await expect.poll(async () => (await cells())?.length).toBe(4);
  });

  it('mark the rows that never decide, and what is left open, with a persona that shows it', async () => {
    const page = await open();
    const grid = page.getByRole('grid');
    const marks = page.getByRole('region', { name: 'What the rows leave open' });
    await marks.getByText(/^Every case was looked at/).waitFor();
    await grid.locator('[data-cell="0:1"]').click();
    await page.keyboard.press('Delete');
    await marks.getByText(/^Row 2 never decides: where .*row 1 comes first/).waitFor();
    await grid.getByRole('link', { name: /^Row 2: Row 2 never decides/ }).click();
    await expect.poll(() => page.locator('li:focus').textContent()).toContain('Row 2 never decides');
    await grid.locator('[data-cell="3:0"]').click();
    await page.keyboard.type('Developer');
    await page.keyboard.press('Enter');
    const gap = marks.getByRole('listitem').filter({ hasText: /^No row holds where Laptop is/ });
    await gap.getByRole('link').waitFor();
    await grid.locator('[data-cell="0:1"]').click();
    await page.keyboard.type('On site');
    // A click elsewhere takes what was typed.
    await grid.locator('[data-cell="1:0"]').click();
    await expect.poll(async () => (await cells())?.[0]).toEqual([both, 'on-site', 2]);
  });

  it('take rows from a spreadsheet, and go into one and back', async () => {
    const page = await open();
    const grid = page.getByRole('grid');
    await grid.locator('[data-cell="3:0"]').click();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Standard\tRemote\tyes\t5\r\nStandard\t-\tyes\t4\r\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
      );
    });
    await expect
      .poll(async () => (await cells())?.slice(3))
      .toEqual([
        ['standard', 'remote', 5],
        ['standard', null, 4],
      ]);
    await saved(page);
    const kept = await laptops();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    const csv = await readFile(await download.path(), 'utf8');
    expect(csv).toContain('row,Laptop,Work mode,opens,Working days before,text en,text zh-CN\r\n');
    const load = (text: string) =>
      page
        .getByLabel('Load CSV', { exact: true })
        .last()
        .setInputFiles({
          ...{ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(text) },
        });
    await load(csv.replace(',5,', ',soon,'));
    await page.getByRole('alert').getByText('Row 5, column 5: “soon” is no number.').waitFor();
    expect(await laptops()).toEqual(kept);
    await load(csv.replace(',5,', ',6,'));
    await expect.poll(async () => (await cells())?.[3]).toEqual(['standard', 'remote', 6]);

    // As JSON, in the editor of the JSON tab: taken when one leaves it.
    const toggle = page.getByRole('button', { name: 'The whole of it as JSON' });
    await toggle.click();
    const json = page.getByRole('textbox', { name: 'As JSON' });
    const write = async (text: string): Promise<void> => {
      await json.focus();
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
    };
    const before = await laptops();
    await write('{ "id": ');
    await page.getByText('This is no JSON yet. Nothing has been changed.').waitFor();
    expect(await laptops()).toEqual(before);
    await write(JSON.stringify({ ...before, rows: before?.rows.slice(0, 4) }));
    await expect.poll(async () => (await cells())?.length).toBe(4);
    await toggle.click();
    await grid.waitFor();
  });

  it('are good to look at and to listen to, in both languages, on a desk and on a tablet', async () => {
    const page = await open();
    await page.getByRole('grid').waitFor();
    await lookAtDesigner(page, journey.portal.url, 'tables');
  });
});
