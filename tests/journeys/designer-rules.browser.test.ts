import { describe, expect, it } from 'vitest';
import { keepPreferences } from './harness/cookies';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { admin } from './designer/new-item';

const item = 'area-access';
const because = 'Asked of those who work at the lab';

describe('the rules of a form', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('are added as a sentence, seen in the preview, and published', async () => {
    const { page } = await journey.person(admin);
    await page.goto(`/design/${item}/rules`);
    await page.waitForSelector('html[data-scripts]');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    const rule = page.getByRole('list', { name: 'Rules of the form' }).locator(':scope > li').last();
    await rule.getByTitle('What is asked about').selectOption({ label: 'Area' });
    await rule.getByTitle('How it is compared').selectOption({ label: 'is' });
    await rule.getByLabel('Effect', { exact: true }).selectOption({ label: 'Show' });
    await rule.getByLabel('Question', { exact: true }).selectOption({ label: 'Reason' });
    await rule.getByLabel('Because, English').fill(because);
    await rule.getByLabel('Because, Chinese').fill('仅向在实验室工作的人员询问');
    await rule.getByLabel('Because, Chinese').press('Enter');
    await rule.getByText('When Area is R&D lab: show “Reason”.').waitFor();
    await page.getByText(/^Saved \d/).waitFor();
    await lookAt('rules');

    await page.getByRole('link', { name: 'Preview', exact: true }).click();
    const ghost = page.getByRole('listitem').filter({ hasText: 'shown only when Area is R&D lab' });
    await ghost.waitFor();
    expect(await ghost.textContent()).toContain('Reason');
    await page.getByRole('combobox', { name: /^Department/ }).selectOption({ label: 'Engineering' });
    await lookAt('preview');

    await page.getByRole('link', { name: 'Texts', exact: true }).click();
    await page.getByText('Nothing is missing').waitFor();
    await lookAt('texts');

    await page.getByRole('link', { name: 'Review and publish' }).click();
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    await page.getByText(/Reason, only when Area is R&D lab/).waitFor();
    await lookAt('publish');
    for (const warning of await page.getByRole('group', { name: 'Warnings' }).getByRole('checkbox').all())
      await warning.check();
    await page.getByLabel(/What changes and why/).fill('The lab asks for a reason');
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Published.', { exact: true }).waitFor();
    await page.getByText('The lab asks for a reason').waitFor();
    await lookAt('versions');

    async function lookAt(screen: string): Promise<void> {
      await expectAccessible(page, screen);
      await keepPreferences(page.context(), journey.portal.url, { locale: 'zh-CN', scheme: 'dark' });
      await page.reload();
      expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
      await page.waitForSelector('html[data-scripts]');
      await expectAccessible(page, `${screen}, Chinese and dark`);
      await keepPreferences(page.context(), journey.portal.url, { locale: 'en', scheme: 'light' });
      await page.reload();
      await page.waitForSelector('html[data-scripts]');
    }
  });
});
