/** Looks at a screen of the designer as it stands, and then once more in Chinese and dark: on a desk and on a tablet. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { keepPreferences } from '../harness/cookies';
import { expectAccessible } from '../harness/good-screen';

const widths = [1280, 768] as const;

/** The screen must bear being loaded again. */
export async function lookAtDesigner(page: Page, origin: string, screen: string): Promise<void> {
  await lookAtWidths(page, screen);
  await keepPreferences(page.context(), origin, { locale: 'zh-CN', scheme: 'dark' });
  await page.reload();
  expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
  await lookAtWidths(page, `${screen}, Chinese and dark`);
  await keepPreferences(page.context(), origin, { locale: 'en', scheme: 'light' });
  await page.reload();
}

async function lookAtWidths(page: Page, screen: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForSelector('html[data-scripts]');
    await expectAccessible(page, `${screen}, ${width} px`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(over, `${screen} at ${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: widths[0], height: 900 });
}
