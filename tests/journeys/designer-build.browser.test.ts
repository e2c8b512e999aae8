import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '../../catalog/publishing/item-draft-view';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { buildForm } from './designer/build-form';
import { keyboard, mouse } from './designer/hands';
import { admin, makeNewItem } from './designer/new-item';
import { smallForm } from './designer/small-form';
import { keepPreferences } from './harness/cookies';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import type { Portal } from './harness/portal';

const hands = { mouse, keyboard } as const;

async function draftOf({ context, database }: Portal, item: string): Promise<ItemDraft> {
  const viewer = await viewerByNumber(database.knex, admin);
  return readItemDraft(context, viewer!, item);
}

const saved = (page: Page) => page.getByText(/^Saved \d/).waitFor();
const labels = (page: Page) =>
  page.getByRole('treeitem').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')));

describe('the Build tab', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it.each(['mouse', 'keyboard'] as const)('builds a form of three steps with the %s alone', async (way) => {
    const { page } = await journey.person(admin);
    const hand = hands[way](page);
    const key = `move-by-${way}`;
    await makeNewItem(hand, key);
    await buildForm(hand, smallForm);
    await saved(page);
    const { document } = await draftOf(journey.portal, key);
    expect(document.form.schema).toMatchObject(smallForm.schema);
    expect(document.form.texts).toEqual(smallForm.texts);
    expect(document.form.access).toEqual(smallForm.access);
    expect(document.form.layout).toEqual(smallForm.layout);
  });

  it('edits in place, moves, deletes, takes back and does again, past a reload', async () => {
    const { page } = await journey.person(admin);
    const key = 'move-by-mouse';
    await page.goto(`/design/${key}`);
    const tree = page.getByRole('tree');
    await tree.waitFor();
    const before = (await draftOf(journey.portal, key)).document;
    const begun = await labels(page);

    // In place: a label, and an option; Enter in the last option adds one.
    await page
      .getByRole('treeitem', { name: /^Reason/ })
      .getByText('Reason', { exact: true })
      .dblclick();
    await page.getByLabel('Title of Reason').fill('Why now');
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem', { name: /^How large/ }).click({ position: { x: 60, y: 12 } });
    await page.getByLabel('Option 3', { exact: true }).fill('Many');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('All');
    await page.keyboard.press('Tab');
    await saved(page);
    expect((await draftOf(journey.portal, key)).document.form.texts.size?.options).toMatchObject({
      large: { en: 'Many' },
      'option-4': { en: 'All' },
    });

    // By drag: from the palette to the second step, and from there to the first.
    await drag(page, page.getByRole('button', { name: 'Yes or no' }), await rowOf(page, /^Day/));
    await expect.poll(() => labels(page)).toContain('Yes or no, Yes or no');
    await drag(
      page,
      page
        .getByRole('treeitem', { name: /^Yes or no/ })
        .locator('svg')
        .first(),
      await rowOf(page, /^Who leads/),
    );
    await expect.poll(async () => (await labels(page)).indexOf('Yes or no, Yes or no')).toBeLessThan(5);

    // By the menu, and by keys.
    await page.getByRole('button', { name: 'Move to…' }).click();
    await page.getByLabel('Where to').selectOption({ label: 'Why' });
    await page.getByLabel('Place', { exact: true }).selectOption({ label: 'After Why now' });
    await page.getByRole('dialog').getByRole('button', { name: 'Move', exact: true }).click();
    await expect.poll(async () => (await labels(page)).at(-1)).toBe('Yes or no, Yes or no');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await labels(page)).at(-2)).toBe('Yes or no, Yes or no');
    await page.getByRole('status').filter({ hasText: 'Moved Yes or no' }).waitFor({ state: 'attached' });

    // Deleted at once, for nothing uses it; taken back from the toast.
    await page.keyboard.press('Delete');
    await expect.poll(() => labels(page)).not.toContain('Yes or no, Yes or no');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => labels(page)).toContain('Yes or no, Yes or no');

    // Back to the beginning, step by step; past a reload; and forward again.
    const undo = page.getByRole('button', { name: /^Undo:/ });
    for (let step = 0; step < 8; step += 1) {
      await page.getByRole('treeitem').first().focus();
      await page.keyboard.press('Control+z');
      await saved(page);
      if (step === 3) {
        await page.reload();
        await tree.waitFor();
      }
    }
    await expect.poll(() => labels(page)).toEqual(begun);
    expect(JSON.stringify((await draftOf(journey.portal, key)).document)).toBe(JSON.stringify(before));
    expect(await undo.count()).toBe(1);
    await page.getByRole('treeitem').first().focus();
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => labels(page)).toContain('Why now, Long text');
  });

  it('puts fields into groups and rows, and sections into steps', async () => {
    const { page } = await journey.person(admin);
    const hand = hands.keyboard(page);
    await makeNewItem(hand, 'nested');
    await hand.choose(0);
    for (const type of ['Rows', 'Short text', 'Whole number']) await hand.add(type);
    await expect.poll(async () => (await labels(page)).at(-1)).toBe('Whole number, Whole number');
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(() => labels(page))
      .toEqual(['Step 1: Details', 'Rows, Rows', 'Whole number, Whole number', 'Short text, Short text']);
    // To the left lies what it stands in.
    await page.keyboard.press('ArrowLeft');
    await page.locator('[role=treeitem]:focus[aria-label="Rows, Rows"]').waitFor();
    await hand.choose(0);
    await hand.press(page.getByRole('button', { name: 'Add a section' }));
    await expect.poll(async () => (await labels(page))[1]).toMatch(/^Section: /);
    await saved(page);
    const { form } = (await draftOf(journey.portal, 'nested')).document;
    expect(form.layout.steps[0]?.sections?.[0]?.rows).toEqual([['rows']]);
    expect(Object.keys(form.texts).sort()).toEqual(['rows', 'rows.*.shortText', 'rows.*.wholeNumber']);
  });

  it('shows what breaks by a deletion before it is done', async () => {
    const { page } = await journey.person(admin);
    await page.goto('/design/employee-onboarding/build#field:workMode');
    await page.getByRole('treeitem', { name: /^Work mode/ }).waitFor();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.getByText(/rule/).first().waitFor();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.getByRole('treeitem', { name: /^Work mode/ }).getAttribute('aria-selected'))
      .toBe('true');
  });

  it('is fit for everybody, in both languages and schemes, and on a tablet', async () => {
    const { page, context } = await journey.person(admin);
    for (const { locale, scheme } of [
      { locale: 'en', scheme: 'light' },
      { locale: 'zh-CN', scheme: 'dark' },
    ] as const) {
      await keepPreferences(context, journey.portal.url, { locale, scheme });
      await page.setViewportSize({ width: 1280, height: 800 });
      for (const place of [
        '',
        '/employee-onboarding/build#field:laptop',
        '/employee-onboarding/build#step:job',
        '/employee-onboarding/settings',
        '/employee-onboarding/json',
      ]) {
        await page.goto('about:blank');
        await page.goto(`/design${place}`);
        await page.waitForSelector('html[data-scripts]');
        if (place.includes('build')) await page.getByRole('tree').waitFor();
        if (place.endsWith('json')) await page.locator('.cm-content').waitFor();
        const closed = page.locator('section details:not([open]) > summary');
        while ((await closed.count()) > 0) await closed.first().click();
        await expectAccessible(page, `/design${place}, ${locale}`);
        await page.setViewportSize({ width: 820, height: 1180 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect.soft(wide, `/design${place} at 820 px`).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
    }
    await keepPreferences(context, journey.portal.url, { locale: 'en', scheme: 'light' });
  });
});

/** Where a field is put down to stand after a row: a little below it. */
async function rowOf(page: Page, name: RegExp): Promise<{ x: number; y: number }> {
  const box = await page.getByRole('treeitem', { name }).boundingBox();
  if (!box) throw new Error(`${String(name)} is not on the canvas`);
  return { x: box.x + 100, y: box.y + box.height + 4 };
}

async function drag(page: Page, what: Locator, to: { x: number; y: number }): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('There is nothing to drag');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 12, box.y + box.height / 2 + 6, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}
