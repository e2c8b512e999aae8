/** Takes what the cases of an item come to now for right, on its Cases tab. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A busy machine plans all cases anew after each. */
const PATIENCE = 30_000;

/** One after the other: each leads back to the list. */
export async function acceptCases(page: Page, reason: string): Promise<void> {
  const differing = page.getByRole('main').getByText('Accept the new outcome', { exact: true });
  await differing.first().waitFor();
  for (let left = await differing.count(); left > 0; left -= 1) {
    await differing.first().click();
    await page.getByLabel('Why this outcome is right').first().fill(reason);
    await page.getByRole('button', { name: 'Accept', exact: true }).first().click();
    await expect.poll(() => differing.count(), { timeout: PATIENCE }).toBe(left - 1);
  }
}
