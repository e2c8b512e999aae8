import { describe, expect, it } from 'vitest';
import { keepPreferences } from './harness/cookies';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { acceptCases } from './designer/accept-cases';
import { keyboard, mouse } from './designer/hands';
import { admin } from './designer/new-item';
import { publishItem } from './designer/publish';

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
    // The cases that gave a reason elsewhere come out differently now.
    await page.getByRole('region', { name: 'Decision' }).getByRole('link', { name: 'Cases' }).click();
    await acceptCases(page, 'Only the lab asks for a reason');
    await page.getByRole('link', { name: 'Review and publish' }).click();
    await publishItem(mouse(page), 'The lab asks for a reason');
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

  it('are found, opened, doubled, moved and removed with the keyboard alone', async () => {
    const { page } = await journey.person(admin);
    await page.goto('/design/employee-onboarding/rules');
    await page.waitForSelector('html[data-scripts]');
    const hand = keyboard(page);
    const rules = page.getByRole('list', { name: 'Rules of the form' }).locator(':scope > li > button');
    const sentences = () => rules.allTextContents();
    const focused = page.locator('li > button:focus');
    const all = await sentences();

    await hand.select(page.getByLabel('Rules about'), 'Office');
    await page.getByText(/^4 rules of/).waitFor();
    await page.getByLabel('Find rules').focus();
    await page.keyboard.type('germany munich');
    await expect.poll(() => rules.count()).toBe(1);
    await page.keyboard.press('Escape');
    await hand.select(page.getByLabel('Rules about'), 'Any question');
    await expect.poll(sentences).toEqual(all);

    await rules.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused.textContent()).toContain('make “Monthly salary” optional');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Duplicate' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await focused.textContent()).toContain('make “Monthly salary” optional');
    expect(await page.getByRole('button', { name: 'Duplicate' }).count()).toBe(0);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await sentences())[0]).toMatch(/^1When Kind of employment is Contractor/);
    await expect.poll(() => focused.textContent()).toContain('make “Monthly salary” optional');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(sentences).toEqual(all);

    // Doubled: the focus is in the new one, which asks about the requester now, and about one thing or the other.
    await page.keyboard.press('Enter');
    await hand.press(page.getByRole('button', { name: 'Duplicate' }));
    await page.locator('select[title="What is asked about"]:focus').waitFor();
    await hand.select(page.getByTitle('What is asked about'), "the requester's department");
    await hand.select(page.getByLabel("Value for the requester's department"), 'Finance');
    await hand.press(page.getByRole('button', { name: 'Add a group' }));
    const group = page.getByRole('group', { name: 'Conditions' }).nth(1);
    await hand.press(group.getByRole('button', { name: 'Add a condition' }));
    await hand.select(group.getByLabel('How the conditions are joined'), 'any of these');
    await hand.select(group.getByTitle('What is asked about').last(), "the requester's legal entity");
    await hand.select(group.getByLabel("Value for the requester's legal entity"), 'Meridian Germany');
    await page
      .getByText(
        "When the requester's department is Finance and (Legal entity is Meridian China or the requester's legal entity is Meridian Germany):",
      )
      .waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await expect.poll(sentences).toEqual(all);
    await focused.waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).waitFor();
    await page.getByText(/^Saved \d/).waitFor();
  });
});
