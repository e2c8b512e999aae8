/** Looks at a screen: axe finds no violation of WCAG 2.2 AA in either language, and it fits 320 pixels. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keepPreferences } from './cookies';
import { stickingOut } from './narrow';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** @param screen names the screen in the message of a failure */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  // The other mode opens a window of its own for the result, which costs more than the looking.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags);
  const { violations } = await axe.setLegacyMode(true).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  // Soft: the journey goes on, and one run tells of every screen.
  expect.soft(found.length, `axe on ${screen} (${page.url()}):\n${found.join('\n')}`).toBe(0);
}

/**
 * The page that is open, as it stands and then once more in Chinese with dark colours; in both it must fit a narrow
 * screen. It must bear being loaded again.
 */
export async function expectGoodScreen(page: Page, screen: string): Promise<void> {
  await expectAccessible(page, screen);
  await expectFitting(page, screen);
  await lookAgain(page, { locale: 'zh-CN', scheme: 'dark' });
  await expectAccessible(page, `${screen}, Chinese and dark`);
  await expectFitting(page, `${screen}, Chinese`);
  await lookAgain(page, { locale: 'en', scheme: 'light' });
}

async function expectFitting(page: Page, screen: string): Promise<void> {
  const found = await stickingOut(page);
  expect.soft(found.length, `${screen} at 320 px:\n${found.join('\n')}`).toBe(0);
}

async function lookAgain(page: Page, look: { locale: string; scheme: string }): Promise<void> {
  await keepPreferences(page.context(), new URL(page.url()).origin, look);
  await page.reload();
  expect(await page.getAttribute('html', 'lang')).toBe(look.locale);
}
