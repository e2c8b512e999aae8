/** Takes an onboarding from the portal's home to the check page, and from there to its request. */
import type { Page } from 'playwright-core';
import { answerStep } from '../harness/answer-questions';
import { contractor, onboarding, steps } from './hybrid-contractor';

export type LookAt = (page: Page, screen: string) => Promise<void>;

const nobodyLooks: LookAt = () => Promise.resolve();

/** From the portal's home to the check page. @param lookAt is shown every screen, filled in */
export async function fillIn(page: Page, lookAt: LookAt = nobodyLooks): Promise<void> {
  await page.goto('/');
  await lookAt(page, 'home');
  await page.getByRole('button', { name: /^Onboard a new employee/ }).click();
  for (const step of steps) {
    await page.waitForURL(`**/steps/${step}`);
    await answerStep(page, onboarding, step, contractor);
    await page.getByRole('button', { name: /^(Continue to|Check the answers)/ }).click();
  }
  await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
  const check = page.url();
  for (const step of steps) {
    await page.goto(check.replace(/check$/, `steps/${step}`));
    await lookAt(page, `step ${step}`);
  }
  await page.goto(check);
  await lookAt(page, 'the check page');
}

/** @returns the path of the request's page */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Submit the request' }).click();
  await page.waitForURL('**/requests/*');
  return new URL(page.url()).pathname;
}
