/** Makes an empty item in the designer, as an administrator does. */
import type { Hand } from './hands';

/** Leads a team of IT, and is an administrator. */
export const admin = 'IT-2019-002';

export async function makeNewItem(hand: Hand, key: string): Promise<void> {
  const { page } = hand;
  await page.goto('/design');
  await page.waitForSelector('html[data-scripts]');
  await hand.fill(page.getByLabel('Title in English'), `Item ${key}`);
  await hand.fill(page.getByLabel('Title in Chinese'), '新服务');
  await hand.fill(page.getByLabel('Key'), key);
  await hand.press(page.getByRole('button', { name: 'Create the draft' }));
  await page.waitForURL(`**/design/${key}/build`);
  await page.getByRole('tree').waitFor();
}
