import { describe, expect, it } from 'vitest';
import { writeTable } from '../../requests/batches/table/write-table';
import { expectGoodScreen } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { cast } from './onboarding/cast';
import { contractor } from './onboarding/hybrid-contractor';

const keys = Object.keys(contractor).filter(
  (key) => key !== 'privilegedReason' && key !== 'privilegedAccess',
);

function row(name: string, change: Record<string, string> = {}): string[] {
  const cells: Record<string, unknown> = { ...contractor, fullName: name, ...change };
  return keys.map((key) => (Array.isArray(cells[key]) ? cells[key].join('|') : String(cells[key])));
}

describe('many at once', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });
  const batch = '/catalog/employee-onboarding/batch';

  it('a pasted table becomes requests and drafts', async () => {
    const { page, watch } = await journey.person(cast.requester);
    watch.allow(/status of 400/);
    await page.goto('/catalog/employee-onboarding');
    await page.getByRole('link', { name: 'Many at once' }).click();
    await page.getByRole('heading', { level: 1, name: 'Many at once' }).waitFor();
    await expectGoodScreen(page, 'bringing a table in');

    const paste = page.getByLabel(/^Or paste the cells/);
    await paste.fill('fullName,Full name\nMara,Mara\n');
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('A column stands twice in the table.').waitFor();
    expect(await paste.inputValue()).toContain('fullName,Full name');

    const rows = [
      row('Mara Lindqvist'),
      row('Jon Abel', { costCenter: '=1+1' }),
      row('Li Na', { startDate: '03/04/2027' }),
      row('Ada Moreau'),
    ];
    await paste.fill(writeTable([keys, ...rows]));
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('2 good rows').waitFor();
    await page.getByText('2 rows with errors').waitFor();
    await expectGoodScreen(page, 'the grid of a table');

    // By keyboard: down the column to the wrong cell, open it, change it, and be back on it.
    await page.locator('#field-2-costCenter').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const box = page.getByRole('textbox', { name: 'Cost centre, row 3: =1+1' });
    await box.waitFor();
    await expect.poll(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('CC-4210');
    await page.keyboard.press('Enter');
    await page.getByText('3 good rows').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('field-3-costCenter');

    await page.getByRole('link', { name: 'Rows with errors (1)' }).click();
    await page.getByText('E-304').waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBe(2);

    await page.getByRole('button', { name: 'Send 3 requests and keep 1 draft' }).click();
    await page.getByText('Sending: 0 of 4').waitFor();
    while ((await journey.portal.work()).rows > 0);
    await page.getByText('3 requests').waitFor();
    await page.getByText('1 draft', { exact: true }).waitFor();
    expect(await page.getByRole('link', { name: /^REQ-\d+ · / }).count()).toBe(3);
    await expectGoodScreen(page, 'a table that was sent');

    await page.getByRole('link', { name: 'Open the draft · Li Na' }).click();
    await page.getByRole('heading', { level: 1, name: 'Onboard a new employee' }).waitFor();
    expect(await page.getByLabel('Full name').inputValue()).toBe('Li Na');
  });

  it('works without scripts, with a file', async () => {
    const { context } = await journey.person(cast.requester);
    const { page } = await journey.stranger({
      javaScriptEnabled: false,
      storageState: await context.storageState(),
    });
    await page.goto(batch);
    const table = writeTable([keys, row('Nora Plain', { jobTitle: '' })]);
    await page.getByLabel(/^CSV file/).setInputFiles({
      name: 'table.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(table),
    });
    await page.getByRole('button', { name: 'Check the rows' }).click();
    await page.getByText('E-301').waitFor();
    await page.locator('#field-2-jobTitle').click();
    await page.getByRole('textbox', { name: /^Job title, row 2/ }).fill('Engineer');
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('button', { name: 'Send 1 request' }).click();
    await page.getByText('Sending: 0 of 1').waitFor();
    while ((await journey.portal.work()).rows > 0);
    await page.getByRole('link', { name: 'Reload to see how far it is' }).click();
    await page.getByRole('link', { name: /^REQ-\d+ · / }).waitFor();
  });
});
