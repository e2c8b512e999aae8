import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deviceReport } from './field-types/device-report';
import { openDraftOf } from './field-types/open-gallery';
import { expectGoodScreen } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { ask } from './harness/page-data';
import { signInOnPage } from './harness/sign-in';
import { cast } from './onboarding/cast';
import { openTicket } from './onboarding/work';

const pdf = (name: string) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n% ${name}\n1 0 obj\n<<>>\nendobj\n%%EOF\n`),
});
const row = (page: Page, n: number): Locator => page.getByRole('group', { name: `Devices, row ${n}` });

describe('files in groups and rows', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('are there after a reload, move with their rows, and go to the ticket', async () => {
    const { page } = await journey.person(cast.requester);
    const draft = await openDraftOf(journey.portal, cast.requester, deviceReport);
    await page.goto(`/drafts/${draft.id}/steps/details`);
    await page.waitForSelector('html[data-scripts]');
    await page.locator('[id="field-handover.protocol"]').setInputFiles(pdf('protocol.pdf'));
    await page.getByRole('button', { name: 'Remove protocol.pdf' }).waitFor();
    for (const [n, kind] of [
      [1, 'Laptop'],
      [2, 'Screen'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a row' }).click();
      await row(page, n).getByRole('textbox').fill(kind);
      await row(page, n)
        .getByLabel('Invoice')
        .setInputFiles(pdf(`${kind}.pdf`));
      await row(page, n)
        .getByRole('button', { name: `Remove ${kind}.pdf` })
        .waitFor();
    }
    await expectGoodScreen(page, 'files in rows');
    await page.getByRole('button', { name: 'Move row 2 of Devices up' }).click();
    await row(page, 1).getByText('Screen.pdf').waitFor();
    const stored = async () => {
      const { handover, devices } = (await draft.answers()) as Record<string, never>;
      return JSON.stringify([handover, devices]).match(/\w+\.pdf/g);
    };
    await expect.poll(stored).toEqual(['protocol.pdf', 'Screen.pdf', 'Laptop.pdf']);
    await page.reload();
    await page.waitForSelector('html[data-scripts]');
    await row(page, 1).getByText('Screen.pdf').waitFor();
    await row(page, 2).getByText('Laptop.pdf').waitFor();
    await page.getByText('protocol.pdf').waitFor();

    await page.getByRole('button', { name: 'Check the answers' }).click();
    const submit = page.getByRole('button', { name: 'Submit the request' });
    await submit.waitFor();
    await page.getByText('Screen.pdf').first().waitFor();
    await submit.click();
    await page.waitForURL('**/requests/*');

    const { page: agent } = await openTicket(journey, 'it.look');
    for (const name of ['protocol.pdf', 'Screen.pdf', 'Laptop.pdf']) {
      const link = agent.getByRole('link', { name }).first();
      await link.waitFor();
      const address = await link.getAttribute('href');
      expect((await ask(agent, address ?? '')).text).toContain(`% ${name}`);
    }
    await expectGoodScreen(agent, 'a ticket with files of rows');
  });

  it('are uploaded without scripts', async () => {
    const { page } = await journey.stranger({ javaScriptEnabled: false });
    await page.goto('/');
    await signInOnPage(page, cast.namedManager);
    const draft = await openDraftOf(journey.portal, cast.namedManager, deviceReport);
    await page.goto(`/drafts/${draft.id}/steps/details`);
    await page.getByRole('button', { name: 'Add a row' }).click();
    await row(page, 1).getByRole('textbox').fill('Laptop');
    await row(page, 1).locator('input[type=file]').setInputFiles(pdf('Laptop.pdf'));
    await row(page, 1).getByRole('button', { name: 'Upload' }).click();
    await row(page, 1).getByText('Laptop.pdf').waitFor();
    expect(await row(page, 1).getByRole('textbox').inputValue()).toBe('Laptop');
    await page.getByRole('button', { name: 'Check the answers' }).click();
    await page.getByRole('button', { name: 'Submit the request' }).click();
    await page.getByRole('heading', { level: 1, name: /Report devices/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/requests\//);
  });
});
