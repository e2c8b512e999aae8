/** Opens pages of the designer, and waits for what they save. */
import type { Page } from 'playwright-core';
import type { Journey, Visitor } from '../harness/journey';
import { isHeard } from '../harness/unheard';

/** @param place item and tab, such as `area-access/settings` */
export async function openDesigner(page: Page, place: string): Promise<void> {
  await page.goto(`/design/${place}`);
  // From here on React hears of every click, and hydrates first what is clicked on.
  await page.waitForFunction(isHeard);
  await page.getByRole('navigation', { name: /^(Parts of the item|服务的各部分)$/ }).waitFor();
}

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
