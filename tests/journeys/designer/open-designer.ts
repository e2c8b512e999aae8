/** Opens a page of the designer, and waits for what it saves. */
import type { Page } from 'playwright-core';

/** @param place item and tab, such as `area-access/settings` */
export async function openDesigner(page: Page, place: string): Promise<void> {
  await page.goto(`/design/${place}`);
  // From here on React hears of every click, and hydrates first what is clicked on.
  await page.waitForFunction(() => Object.keys(document).some((key) => key.startsWith('__reactContainer')));
  await page.getByRole('navigation', { name: /^(Parts of the item|服务的各部分)$/ }).waitFor();
}

/** Waits until everything that was changed is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d/).waitFor();
}
