import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { submitRequest } from '../../requests/submit-request';
import { editDraft } from '../builders/item-drafts';
import { keyboard } from './designer/hands';
import { admin } from './designer/new-item';
import { keepPreferences } from './harness/cookies';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { cast } from './onboarding/cast';

const item = 'report-problem';
const problems = [
  { topic: 'account', urgency: 'stops-me' },
  { topic: 'device', urgency: 'hinders-me' },
  { topic: 'device', urgency: 'stops-me' },
  { topic: 'pay', urgency: 'stops-me' },
  { topic: 'badge', urgency: 'can-wait' },
];

describe('an item is changed, and its requests are replayed', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  async function viewerOf(number: string) {
    const viewer = await viewerByNumber(journey.portal.database.knex, number);
    if (!viewer) throw new Error(`Nobody is ${number}`);
    return viewer;
  }

  async function submitAll(): Promise<void> {
    const requester = await viewerOf(cast.requester);
    for (const [serial, answers] of problems.entries()) {
      const outcome = await submitRequest(journey.portal.context, requester, {
        itemKey: item,
        answers: { ...answers, description: 'It does not work any more' },
        idempotencyKey: `replay-${String(serial)}`,
      });
      expect(outcome.outcome).toBe('submitted');
    }
  }

  /** Devices go to facilities, and what stops somebody is due in two hours. */
  async function changeRule(): Promise<void> {
    const { context } = journey.portal;
    const editor = await viewerOf(admin);
    const { document } = await readItemDraft(context, editor, item);
    const text = JSON.stringify(document.fulfilment.rules[0])
      .replace('"device":"it"', '"device":"facilities"')
      .replace('"stops-me":4', '"stops-me":2');
    await editDraft(context, editor, item, [
      { op: 'set-work', list: 'rules', name: 'problem', value: JSON.parse(text) as never },
    ]);
  }

  async function lookAt(page: Page, screen: string): Promise<void> {
    await expectAccessible(page, screen);
    for (const look of [
      { locale: 'zh-CN', scheme: 'dark' },
      { locale: 'en', scheme: 'light' },
    ]) {
      await keepPreferences(page.context(), journey.portal.url, look);
      await page.reload();
      await page.waitForSelector('html[data-scripts]');
      if (look.scheme === 'dark') await expectAccessible(page, `${screen}, Chinese and dark`);
    }
  }

  const groups = (page: Page) => page.locator('ol > li');

  it('by the keyboard: what changes, why, for whom, and what was never used', async () => {
    await submitAll();
    await changeRule();
    const { page } = await journey.person(admin);
    const hand = keyboard(page);
    await page.goto(`/design/${item}/replay`);
    await page.waitForSelector('html[data-scripts]');
    await page.getByText('Nothing was replayed yet').waitFor();
    await hand.select(page.getByLabel('Over'), 'all requests');
    await hand.press(page.getByRole('button', { name: 'Replay', exact: true }));
    await page.getByText('0 of 5 requests looked at').waitFor();
    await journey.portal.work();
    await page.getByText('Done', { exact: true }).first().waitFor();

    await expect
      .poll(() => page.locator('dl').first().innerText())
      .toMatch(/5\s+requests\s+1\s+stay the same/);
    const target = groups(page).filter({ hasText: 'is 2 wh, was 4 wh' });
    expect(await target.innerText()).toContain('gives another target');
    const moved = groups(page).filter({ hasText: /goes to Facilities, was IT/ });
    expect(await moved.innerText()).toContain('names another department');
    await lookAt(page, 'replay');

    await hand.press(target.getByRole('link', { name: 'Show 3 requests' }));
    await target.getByRole('link', { name: /^REQ-/ }).first().waitFor();
    // An IT lead may not read what is about somebody's pay: it stands under another word.
    await expect.poll(() => target.getByText(/^#[0-9A-F]{8}$/).count()).toBe(1);
    await lookAt(page, 'replay, unfolded');
    await hand.press(target.getByRole('link', { name: /^REQ-/ }).first());
    await page
      .getByRole('heading', { name: /Report a problem|REQ-/ })
      .first()
      .waitFor();
    await page.goBack();

    await hand.press(page.getByRole('link', { name: 'What real requests used' }));
    await page.getByRole('heading', { name: 'Version 1: 5 requests' }).waitFor();
    const unused = page.getByRole('listitem').filter({ hasText: 'Never answered' });
    await expect.poll(() => unused.count()).toBeGreaterThan(0);
    await lookAt(page, 'what requests used');
    await page.setViewportSize({ width: 768, height: 900 });
    const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(await fits()).toBe(true);
  });

  it('and another replay is cancelled', async () => {
    const { page } = await journey.person(admin);
    await page.goto(`/design/${item}/replay`);
    await page.waitForSelector('html[data-scripts]');
    await page.getByLabel('Under').selectOption({ label: 'Version 1' });
    await page.getByRole('button', { name: 'Replay', exact: true }).click();
    await page.getByRole('heading', { name: 'Version 1 over the last 90 days' }).waitFor();
    await page.getByRole('button', { name: 'Cancel the replay' }).click();
    await page.getByText('Cancelled', { exact: true }).first().waitFor();
    expect((await journey.portal.work()).replayed).toBe(0);
    const past = page.getByRole('region', { name: 'Replays so far' }).getByRole('listitem');
    await expect.poll(() => past.count()).toBe(2);
    await past.getByRole('link', { name: /The draft over all requests/ }).click();
    await groups(page).filter({ hasText: 'is 2 wh, was 4 wh' }).waitFor();
  });
});
