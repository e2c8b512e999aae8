/** Publishes an item on its Publish page: every warning accepted, the reason given, at once. */
import { expect } from 'vitest';
import type { Hand } from './hands';

export async function publishItem(hand: Hand, reason: string): Promise<void> {
  const { page } = hand;
  await hand.press(page.getByRole('link', { name: 'Review and publish' }));
  await page.getByRole('heading', { name: 'What changes' }).waitFor();
  const button = page.getByRole('button', { name: /^Publish version/ });
  await expect.poll(() => button.isEnabled(), { timeout: 15_000 }).toBe(true);
  const warnings = page.getByRole('group', { name: 'Warnings' }).getByRole('checkbox');
  for (const warning of await warnings.all()) await hand.tick(warning, true);
  await hand.fill(page.getByLabel(/What changes and why/), reason);
  await hand.press(button);
  await page.getByText('Published.', { exact: true }).waitFor();
}
