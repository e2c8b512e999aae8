/** Opens pages of the designer, and waits for what they save. */
import type { Page } from 'playwright-core';
import type { Journey, Visitor } from '../harness/journey';

/** @param place item and tab, such as `area-access/settings` */
export async function openDesigner(page: Page, place: string): Promise<void> {
  await page.goto(`/design/${place}`);
  // From here on React hears of every click, and hydrates first what is clicked on.
  await page.waitForFunction(isHeard);
  await page.getByRole('navigation', { name: /^(Parts of the item|服务的各部分)$/ }).waitFor();
}

/** Opens a page of the designer whose scripts are still on their way. @returns lets them arrive */
export async function openUnheard(page: Page, place: string): Promise<() => Promise<void>> {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`/design/${place}`, { waitUntil: 'commit' });
  await page.locator('main').waitFor();
  return async () => {
    arrive();
    await page.waitForFunction(isHeard);
    await page.unroute(/\.js$/);
  };
}

/** Whether React has the page. */
const isHeard = () => Object.keys(document).some((key) => key.startsWith('__reactContainer'));

/** Waits until everything that was changed is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/^Saved \d/).waitFor();
}

/** Milliseconds. The first checks start a thread of their own, which takes its time where much else runs. */
const PATIENCE = 60_000;

/** A page that waits for the checks waits longer than the browser thinks that its styles should. */
const slowChecks = /was preloaded using link preload but not used/;

/** The window of a person in the designer, who waits as long as its checks may take. */
export async function designerOf(journey: Journey, number: string): Promise<Visitor> {
  const visitor = await journey.person(number);
  visitor.context.setDefaultTimeout(PATIENCE);
  visitor.watch.allow(slowChecks);
  return visitor;
}
