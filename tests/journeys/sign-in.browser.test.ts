import { describe, expect, it } from 'vitest';
import { startJourney } from './harness/journey';
import { signInOnPage } from './harness/sign-in';
import { expectAccessibleInBothLanguages } from './harness/axe';

describe('signing in', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('opens the portal', async () => {
    const { page } = await journey.stranger();
    await page.goto('/');
    await expectAccessibleInBothLanguages(page, 'signing in');
    await signInOnPage(page, 'ENG-2019-002');
    await page.waitForURL(journey.portal.url + '/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Home');
  });
  it('works by cookie', async () => {
    const { page } = await journey.person('ENG-2019-002');
    await page.goto('/');
    expect(page.url()).toBe(journey.portal.url + '/');
  });
});
