/** Opens pages whose scripts are still on their way, as on a slow line: what is done to them nobody hears yet. */
import type { Page } from 'playwright-core';

/** @returns lets the scripts arrive, and waits until they have the page */
export async function openUnheard(page: Page, address: string): Promise<() => Promise<void>> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('main').waitFor();
  return async () => {
    arrive();
    await page.waitForFunction(isHeard);
    await page.unroute(/\.js$/);
  };
}

/** Whether React has the page. Runs in it. */
export const isHeard = () => Object.keys(document).some((key) => key.startsWith('__reactContainer'));
