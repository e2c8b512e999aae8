import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { textIn } from '../../forms/locale';
import { fieldsOfStep, labelPattern } from './harness/answer-questions';
import { startJourney } from './harness/journey';
import { arrowTo, focusedOn, tabTo } from './harness/keyboard';
import { demoPassword } from '../../cli/seed-demo/directory';
import { cast } from './onboarding/cast';
import { contractor, onboarding, steps } from './onboarding/hybrid-contractor';
import { ticketsOf } from './onboarding/read-story';

describe('with the keyboard alone', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('an onboarding is submitted, from signing in to the request', async () => {
    const { page, watch } = await journey.stranger();
    watch.allow(/status of 422/);
    await page.goto('/');
    await tabTo(page, 'the name', ({ name }) => name === 'Employee number or e-mail');
    await page.keyboard.type(cast.requester);
    await tabTo(page, 'the password', ({ name }) => name === 'Password');
    await page.keyboard.type(demoPassword);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'What do you need?' }).waitFor();

    await tabTo(page, 'the service', ({ name }) => name.startsWith('Onboard a new employee'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/steps/${steps[0]}`);
    await errorsTakeTheFocus(page);
    for (const step of steps) {
      await page.waitForURL(`**/steps/${step}`);
      for (const key of fieldsOfStep(onboarding, step))
        if (key in contractor) await answerWithKeys(page, key);
      await tabTo(page, 'the way on', ({ name }) => /^(Continue to|Check the answers)/.test(name));
      await page.keyboard.press('Enter');
    }
    await page.waitForURL('**/check');
    await tabTo(page, 'the submit button', ({ name }) => name === 'Submit the request');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/requests/*');
    expect(await ticketsOf(journey.portal)).toHaveLength(16);
  });
});

/** Going on without an answer: the summary has the focus, and its links lead to the questions. */
async function errorsTakeTheFocus(page: Page): Promise<void> {
  await tabTo(page, 'the way on', ({ name }) => name.startsWith('Continue to'));
  await page.keyboard.press('Enter');
  await page.getByText('3 answers need your attention').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
    '3 answers need your attention',
  );
  await tabTo(page, 'the first error', ({ kind }) => kind === 'a');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focusedOn(page))?.name).toBe('Full name');
  // Back to before the first question, from where the answers begin.
  await page.keyboard.press('Shift+Tab');
}

async function answerWithKeys(page: Page, key: keyof typeof contractor | string): Promise<void> {
  const schema = onboarding.form.schema.properties[key]!;
  const texts = onboarding.form.texts[key]!;
  const value = contractor[key as keyof typeof contractor];
  const label = labelPattern(texts);
  const optionOf = (option: string): string => textIn(texts.options?.[option] ?? {}, 'en');
  switch (schema['x-type']) {
    case 'yes-no':
      await tabTo(page, key, ({ group }) => label.test(group));
      return arrowTo(page, value === true ? 'Yes' : 'No');
    case 'choice':
      if (schema['x-widget'] !== 'select') {
        await tabTo(page, key, ({ group }) => label.test(group));
        return arrowTo(page, optionOf(String(value)));
      }
      await tabTo(page, key, ({ name }) => label.test(name));
      return page.keyboard.type(optionOf(String(value)));
    case 'choices':
      for (const option of value as string[]) {
        await tabTo(page, option, ({ group, name }) => label.test(group) && name === optionOf(option));
        await page.keyboard.press('Space');
      }
      return;
    case 'text-list':
      await tabTo(page, key, ({ group }) => label.test(group));
      return page.keyboard.type((value as string[])[0]!);
    case 'person':
      await tabTo(page, key, ({ name }) => label.test(name));
      await page.keyboard.type(String(value));
      await page.getByRole('option', { name: String(value) }).waitFor();
      await page.keyboard.press('ArrowDown');
      return page.keyboard.press('Enter');
    case 'date':
      await tabTo(page, key, ({ name }) => label.test(name));
      // The browser's own field takes day, month and year one after the other.
      return page.keyboard.type(String(value).split('-').reverse().join(''));
    default:
      await tabTo(page, key, ({ name }) => label.test(name));
      return page.keyboard.type(String(value));
  }
}
