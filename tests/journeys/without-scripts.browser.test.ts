import { describe, expect, it } from 'vitest';
import { answerQuestion, fieldsOfStep, questionOf } from './harness/answer-questions';
import { startJourney } from './harness/journey';
import { signInOnPage } from './harness/sign-in';
import { cast } from './onboarding/cast';
import { contractor, onboarding, steps } from './onboarding/hybrid-contractor';
import { theRequest, ticketsOf } from './onboarding/read-story';
import type { Page } from 'playwright-core';

/** Answers lead to questions of the same step, and those to one more round: sent three times at most. */
const MOST_ROUNDS = 3;

describe('without scripts', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('an onboarding is submitted by plain forms, from signing in to the request', async () => {
    const { page, watch } = await journey.stranger({ javaScriptEnabled: false });
    // A step that has grown a question is answered with 422.
    watch.allow(/status of 422/);
    await page.goto('/');
    await signInOnPage(page, cast.requester);
    await page.getByRole('button', { name: /^Onboard a new employee/ }).click();
    for (const step of steps) await sendStep(page, step);
    expect(new URL(page.url()).pathname).toMatch(/\/check$/);
    await page.getByText('Mara Lindqvist').waitFor();
    await page.getByRole('button', { name: 'Submit the request' }).click();
    await page.getByRole('heading', { level: 1, name: 'Onboard a new employee' }).waitFor();
    await page.getByText('Contractor agreement').first().waitFor();

    expect((await theRequest(journey.portal)).state).toBe('awaiting-confirmation');
    expect(await ticketsOf(journey.portal)).toHaveLength(16);

    await page.getByRole('link', { name: 'Work that was not needed' }).click();
    await page.getByText('Work mode is not Remote (it is Hybrid)').first().waitFor();
    await page.getByRole('link', { name: 'What would bring it? Ship the laptop' }).click();
    await page.getByText('Work mode is Remote', { exact: true }).waitFor();
  });
});

async function sendStep(page: Page, step: string): Promise<void> {
  const here = new RegExp(`/steps/${step}$`);
  expect(page.url()).toMatch(here);
  const answered = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS && here.test(page.url()); round += 1) {
    for (const key of fieldsOfStep(onboarding, step)) {
      const value = contractor[key as keyof typeof contractor];
      if (value === undefined || answered.has(key) || !(await questionOf(page, onboarding, key).isVisible()))
        continue;
      await answerQuestion(page, onboarding, key, value);
      answered.add(key);
    }
    await page.getByRole('button', { name: /^(Continue to|Check the answers)/ }).click();
    // The page that answers may still be on its way.
    await page.waitForLoadState();
  }
  expect(page.url()).not.toMatch(here);
}
