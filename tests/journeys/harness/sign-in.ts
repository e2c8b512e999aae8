/** Signs people in: through the page as they do, or by the same form sent without looking at the page. */
import type { BrowserContext, Page } from 'playwright-core';
import { demoPassword } from '../../../cli/seed-demo/directory';
import { keepCookie } from './cookies';

/** Sends the sign-in form and keeps the session's cookie, as a browser would. */
export async function signIn(context: BrowserContext, origin: string, number: string): Promise<void> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: origin, Accept: 'text/html' },
    body: new URLSearchParams({ name: number, password: demoPassword, to: '/' }),
  });
  const [cookie] = answer.headers.getSetCookie();
  if (answer.status !== 302 || cookie === undefined)
    throw new Error(`${number} could not sign in: ${String(answer.status)}\n${await answer.text()}`);
  await keepCookie(context, origin, cookie);
}

/** Types into the sign-in page that is open. */
export async function signInOnPage(page: Page, number: string, password = demoPassword): Promise<void> {
  await page.getByLabel('Employee number or e-mail').fill(number);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
