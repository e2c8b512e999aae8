import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ItemDraft } from '../../catalog/publishing/item-draft-view';
import { listVersions } from '../../catalog/publishing/list-versions';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { lookAtDesigner } from './designer/look-at-designer';
import { admin } from './designer/new-item';
import { designerOf, openDesigner, saved } from './designer/open-designer';
import { keepPreferences } from './harness/cookies';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { cast } from './onboarding/cast';

/** Leads another team of IT, and is an administrator too. */
const reviewer = 'IT-2019-011';

describe('versions of an item', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  async function draftOf(item: string): Promise<ItemDraft> {
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    return readItemDraft(context, viewer!, item);
  }
  async function versionsOf(item: string) {
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    return (await listVersions(context, viewer!, item)).map(({ version, state }) => ({ version, state }));
  }

  it('a second person returns a draft with a reason, then approves it, and it goes live at its time', async () => {
    const item = 'area-access';
    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/settings`);
    // Looking begins no draft: the first change does.
    await page.getByText('Version 1, nothing changed yet').waitFor();
    expect((await draftOf(item)).id).toBeNull();
    await page.getByLabel('A second person reviews it before it is published').check();
    await page
      .getByRole('group', { name: 'Heads of these departments' })
      .getByLabel('IT', { exact: true })
      .check();
    await change(page, 'Minutes to fill it in', '7');
    await saved(page);
    expect((await draftOf(item)).history).toHaveLength(3);

    await page.getByRole('link', { name: 'Review and publish' }).click();
    await page.getByRole('heading', { name: 'Review by a second person' }).waitFor();
    await page.getByText('The minutes it takes: 7, was').waitFor();
    expect(await page.getByRole('button', { name: /^Publish version/ }).count()).toBe(0);
    await page.getByLabel('What the reviewer should know').fill('It takes longer than we said');
    await page.getByRole('button', { name: 'Ask for a review' }).click();
    await page.getByText('The review has been asked for.').waitFor();
    // Who wrote it does not decide about it.
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await lookAtDesigner(page, journey.portal.url, 'publishing, waiting for a review');

    const { page: second, watch: secondWatch } = await designerOf(journey, reviewer);
    // Without a reason it is refused.
    secondWatch.allow(/status of 400/);
    await second.goto('/design');
    const row = second.getByRole('row').filter({ hasText: item });
    await row.getByText('Waits for a review').waitFor();
    await lookAtDesigner(second, journey.portal.url, 'the list of items');
    await row.getByRole('link').click();
    await second.getByRole('tree').waitFor();
    await second.getByRole('link', { name: 'Review and publish' }).click();
    await second.getByText('“It takes longer than we said”').waitFor();
    await lookAtDesigner(second, journey.portal.url, 'publishing, as its reviewer');
    await second.getByRole('button', { name: 'Return' }).click();
    await second.getByRole('alert').getByText('A reason is needed.').waitFor();
    await second.getByLabel('What the editors should know').fill('Eight, to be honest');
    await second.getByRole('button', { name: 'Return' }).click();
    await second.getByText('Returned to its editors.').waitFor();

    await openDesigner(page, `${item}/publish`);
    await page.getByText('“Eight, to be honest”').waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await change(page, 'Minutes to fill it in', '8');
    await saved(page);
    await page.getByRole('link', { name: 'Review and publish' }).click();
    await page.getByText(/^The draft was changed after .+ reviewed it/).waitFor();
    await page.getByRole('button', { name: 'Ask for a review' }).click();
    await page.getByText('The review has been asked for.').waitFor();

    await openDesigner(second, `${item}/publish`);
    await second.getByRole('button', { name: 'Approve' }).click();
    await second.getByText('Approved. It can be published now.').waitFor();

    await openDesigner(page, `${item}/publish`);
    await page.getByText(/approved this draft/).waitFor();
    await page.getByLabel('What changes and why').fill('Honest minutes');
    await page.getByLabel('At a set time').check();
    await page.getByLabel('Goes live').fill('2026-11-26T08:00');
    await page.getByRole('button', { name: 'Schedule version 2' }).click();
    await page.getByText('Scheduled: it goes live at the set time.').waitFor();
    const waiting = page.getByRole('listitem').filter({ hasText: 'Honest minutes' });
    await waiting.getByText('Scheduled', { exact: true }).waitFor();
    // What waits is what the next draft would begin with: nothing is behind.
    expect(await draftOf(item)).toMatchObject({ id: null, behind: false, scheduled: { version: 2 } });

    // Pages that are open would go on asking when their session has ended.
    for (const open of [page, second]) await open.goto('about:blank');
    journey.portal.holdClock('2026-11-25T12:00Z');
    expect((await journey.portal.work()).versions).toBe(0);
    expect(await versionsOf(item)).toMatchObject([{ state: 'scheduled' }, { state: 'published' }]);
    journey.portal.holdClock('2026-11-27T12:00Z');
    expect((await journey.portal.work()).versions).toBe(1);
    expect(await versionsOf(item)).toMatchObject([{ state: 'published' }, { state: 'retired' }]);

    const later = (await designerOf(journey, admin)).page;
    await openDesigner(later, `${item}/versions`);
    const live = later.getByRole('listitem').filter({ hasText: 'Honest minutes' });
    await live.getByText('Live', { exact: true }).waitFor();
    await live.getByText(/^Published by .+ Reviewed by /).waitFor();
    await lookAtDesigner(later, journey.portal.url, 'versions');

    // Who may edit it now is led to the designer, and nobody else.
    const head = (await designerOf(journey, cast.headOfIt)).page;
    await head.goto('/');
    await head.getByRole('link', { name: 'Designer', exact: true }).click();
    await head.getByRole('row').filter({ hasText: item }).waitFor();
    expect(await head.getByRole('row').count()).toBe(2);
    expect(await head.getByRole('button', { name: 'Create the draft' }).count()).toBe(0);
    const other = (await designerOf(journey, cast.bystander)).page;
    await other.goto('/');
    await other.getByRole('heading', { level: 1 }).waitFor();
    expect(await other.getByRole('link', { name: 'Designer', exact: true }).count()).toBe(0);

    // An older one again waits for a review, as everything does here.
    await later.getByText('Restore version 1…').click();
    await later.getByRole('button', { name: 'Restore', exact: true }).click();
    await later.getByText('Restored into the draft: a second person has to review it.').waitFor();
    expect(await draftOf(item)).toMatchObject({ document: { review: 'second-person', minutes: 2 } });
  });

  it('an older version comes back as a new one, a draft that was put away as it was; a retired item is no longer offered', async () => {
    const item = 'report-problem';
    const asks = (await designerOf(journey, cast.bystander)).page;
    await asks.goto('/');
    await asks.getByRole('button', { name: /^Report a problem/ }).click();
    await asks.waitForURL('**/drafts/*/steps/*');
    await asks.getByRole('heading', { level: 1 }).waitFor();
    const begun = asks.url();

    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/settings`);
    await change(page, 'Minutes to fill it in', '9');
    await saved(page);
    await page.getByRole('link', { name: 'Review and publish' }).click();
    await page.getByLabel('What changes and why').fill('It takes longer');
    await page.getByRole('button', { name: 'Publish version 2' }).click();
    await page.getByText('Published.', { exact: true }).waitFor();
    // The requester goes on with the questions that they began with.
    await asks.reload();
    await asks.getByText('This service has been changed since you began.').waitFor();

    await page.getByText('Restore version 1…').click();
    await page.locator('details[open]').getByRole('textbox').fill('It does not');
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText('Restored as a new version.').waitFor();
    const newest = page.getByRole('listitem').filter({ hasText: 'It does not' });
    await newest.getByText('Version 3').waitFor();
    await newest.getByText('Live', { exact: true }).waitFor();
    await newest.getByText('Made from version 1.').waitFor();
    await asks.reload();
    await asks.getByRole('heading', { level: 1 }).waitFor();

    await page.getByRole('link', { name: 'Settings' }).click();
    await change(page, 'Minutes to fill it in', '11');
    await saved(page);
    await page.getByRole('link', { name: 'Versions' }).click();
    await page.getByText('Put the draft away…').click();
    await page.getByRole('button', { name: 'Put it away' }).click();
    await page.getByText('The draft was put away.').waitFor();
    await page.getByText(/^A draft with 1 change was put away/).waitFor();
    expect(await draftOf(item)).toMatchObject({ id: null });
    await page.getByRole('button', { name: 'Take it out again' }).click();
    await page.getByText('The draft is open again.').waitFor();
    expect(await draftOf(item)).toMatchObject({ document: { minutes: 11 } });

    await page.getByText('Retire…').click();
    await page.getByLabel('Why it is retired').fill('The service desk has a telephone again');
    await page.getByRole('button', { name: 'Retire', exact: true }).click();
    await page.getByText('Retired.', { exact: true }).waitFor();
    await page.getByText('Nobody can request this item until it is published again.').waitFor();
    await lookAtDesigner(page, journey.portal.url, 'versions of a retired item');
    await openDesigner(page, `${item}/publish`);
    await page.getByRole('heading', { name: 'What changes' }).waitFor();
    expect(await page.getByRole('button', { name: /^Publish version/ }).count()).toBe(0);

    await asks.goto('/');
    await asks.getByRole('heading', { level: 1 }).waitFor();
    expect(await asks.getByRole('button', { name: /^Report a problem/ }).count()).toBe(0);
    await asks.goto(begun);
    await asks.getByText('This service has been retired.').waitFor();
    await asks.goto(begun.replace(/steps\/.*$/, 'check'));
    await asks.getByText('This service has been retired.').waitFor();
    expect(await asks.getByRole('button', { name: 'Submit the request' }).count()).toBe(0);

    await openDesigner(page, `${item}/versions`);
    await page.getByText('Restore version 3…').click();
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await page.getByText('Restored as a new version.').waitFor();
    await asks.goto('/');
    await asks.getByRole('button', { name: /^Report a problem/ }).waitFor();
  });

  it('two editors at once lose nothing: what both changed is decided place by place', async () => {
    const item = 'employee-onboarding';
    const { page: mine, watch } = await designerOf(journey, admin);
    const { page: theirs, watch: theirWatch } = await designerOf(journey, reviewer);
    // A conflict is answered with 409.
    for (const each of [watch, theirWatch]) each.allow(/status of 409/);
    const title = 'Title, English';
    const summary = 'Summary, English';
    await openDesigner(mine, `${item}/settings`);
    await openDesigner(theirs, `${item}/settings`);
    const before = (await draftOf(item)).document;

    // Different places: both stand.
    await change(mine, title, 'Onboard somebody');
    await saved(mine);
    await change(theirs, summary, 'Everything that they need on their first day');
    await saved(theirs);
    await theirs.getByRole('heading', { level: 1, name: 'Onboard somebody' }).waitFor();
    expect(await draftOf(item)).toMatchObject({
      document: {
        title: { ...before.title, en: 'Onboard somebody' },
        summary: { en: 'Everything that they need on their first day' },
      },
    });

    // The same place: whoever comes second decides.
    await change(mine, summary, 'What they need');
    const dialog = mine.getByRole('dialog');
    const place = dialog.getByRole('group', { name: 'Summary' });
    await place.getByText('Everything that they need on their first day').waitFor();
    await expectAccessible(mine, 'the conflict of two editors');
    // Nothing but a decision closes it.
    await mine.keyboard.press('Escape');
    await dialog.getByRole('radio', { name: /^Mine:/ }).check();
    await dialog.getByRole('button', { name: 'Save these choices' }).click();
    await saved(mine);
    expect(await draftOf(item)).toMatchObject({ document: { summary: { en: 'What they need' } } });

    await keepPreferences(theirs.context(), journey.portal.url, { locale: 'zh-CN', scheme: 'dark' });
    await openDesigner(theirs, `${item}/settings`);
    await change(mine, summary, 'All that they need');
    await saved(mine);
    await change(theirs, '摘要，英文', 'Nothing');
    const question = theirs.getByRole('dialog');
    await question.getByText('All that they need').waitFor();
    await theirs.setViewportSize({ width: 768, height: 900 });
    await expectAccessible(theirs, 'the conflict of two editors, Chinese and dark');
    await question.getByRole('button', { name: '全部保留对方的' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await draftOf(item)).toMatchObject({ document: { summary: { en: 'All that they need' } } });
    await keepPreferences(theirs.context(), journey.portal.url, { locale: 'en', scheme: 'light' });

    // Nothing went without a trace: every step of both can be read, and taken back.
    const { history } = await draftOf(item);
    expect(history.length).toBeGreaterThanOrEqual(4);
    expect(new Set(history.map(({ by }) => by.number))).toEqual(new Set([admin, reviewer]));
  });
});

/** Types into a box and leaves it. */
async function change(page: Page, label: string, value: string): Promise<void> {
  const box = page.getByLabel(label, { exact: true });
  await box.fill(value);
  await box.blur();
}
