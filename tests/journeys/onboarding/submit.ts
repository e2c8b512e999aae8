/** Takes an onboarding from the portal's home to the check page, and from there to its request. */
import type { Page } from 'playwright-core';
import { answerStep } from '../harness/answer-questions';
import { contractor, onboarding, steps } from './hybrid-contractor';

export type LookAt = (page: Page, screen: string) => Promise<void>;

const nobodyLooks: LookAt = () => Promise.resolve();

/** @param lookAt is shown every screen on the way, as it is left */
export async function fillIn(page: Page, lookAt: LookAt = nobodyLooks): Promise<void> {
  await page.goto('/');
  await lookAt(page, 'home');
  await page.getByRole('button', { name: /^Onboard a new employee/ }).click();
  for (const [index, step] of steps.entries()) {
    await page.waitForURL(`**/steps/${step}`);
    await answerStep(page, onboarding, step, contractor);
    await page.getByText(/^Draft saved/).waitFor();
    await lookAt(page, `step ${step}`);
    const last = index === steps.length - 1;
    await page.getByRole('button', { name: last ? 'Check the answers' : /^Continue to/ }).click();
  }
  await page.waitForURL('**/check');
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
}

/** @returns the path of the request's page */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Submit the request' }).click();
  await page.waitForURL('**/requests/*');
  return new URL(page.url()).pathname;
}
