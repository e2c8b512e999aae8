import { describe, expect, it } from 'vitest';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { readVersion } from '../../catalog/publishing/list-versions';
import { viewerByNumber } from '../../people/people-store.server';
import { mouse } from './designer/hands';
import { admin } from './designer/new-item';
import { designerOf, saved } from './designer/open-designer';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { openUnheard } from './harness/unheard';

/** However busy the machine is. */
const eventually = <Value>(read: () => Promise<Value>) => expect.poll(read, { timeout: 30_000 });

describe('a new item', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('begins with a copy of another, and is framed and published without code', async () => {
    const { page } = await designerOf(journey, admin);
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    const hand = mouse(page);
    await page.goto('/design');
    await page.getByLabel('Title in English').fill('Access to the roof');
    await page.getByLabel('Title in Chinese').fill('屋顶出入权限');
    await page.getByLabel('Key').fill('roof-access');
    await page
      .getByLabel('Begin with')
      .selectOption({ label: 'A copy of “Request access to a secured area”' });
    await page.getByRole('button', { name: 'Create the draft' }).click();
    await page.getByRole('treeitem', { name: /^Area/ }).waitFor();

    // Whoever looks first is somebody: calendars that go by the legal entity have one to go by.
    await page.getByRole('link', { name: 'Preview' }).click();
    await eventually(() => page.getByLabel('Legal entity').inputValue()).toBe('CN');

    // What was written as JSON goes only when one says so.
    await page.goto('/design/roof-access/json');
    await page.locator('.cm-content').click();
    await page.keyboard.type(' ');
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Stay here' }).click();
    await page.getByRole('button', { name: 'Drop changes' }).waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('button', { name: 'Leave and drop it' }).click();

    await hand.fill(page.getByLabel('Summary, English'), 'For those who mend it');
    await hand.fill(page.getByLabel('Summary, Chinese'), '');
    // What the checks found leads to its place, and does not lie over it.
    await page.getByLabel('Checks: 1 error, no warnings').click();
    const found = page.getByRole('link', { name: /no text in Chinese/ });
    await found.click();
    await found.waitFor({ state: 'hidden' });
    await hand.fill(page.getByLabel('Summary, Chinese'), '供维修人员申请');
    await hand.fill(page.getByLabel('Other words for it, English'), 'roof, ladder');
    await hand.fill(page.getByLabel('Minutes to fill it in'), '3');
    await hand.select(page.getByLabel('Shelf'), 'Help');
    const audience = page.getByRole('group', { name: 'Who may request it' });
    await audience.getByRole('radio', { name: 'Only people with one of these roles' }).check();
    await audience.getByLabel('Hiring manager').check();
    await hand.select(page.getByLabel('The clocks run on'), 'One calendar for all requests');
    await hand.select(page.getByLabel('All requests'), 'berlin');
    const editors = page.getByRole('group', { name: 'Heads of these departments' });
    await editors.getByLabel('Facilities', { exact: true }).check();
    await saved(page);

    const source = await readVersion(context, viewer!, 'area-access', 'live');
    const { document } = await readItemDraft(context, viewer!, 'roof-access');
    expect(document.form).toEqual((source.document as typeof document).form);
    expect(document).toMatchObject({
      key: 'roof-access',
      title: { en: 'Access to the roof', 'zh-CN': '屋顶出入权限' },
      summary: { en: 'For those who mend it', 'zh-CN': '供维修人员申请' },
      minutes: 3,
      category: 'help',
      editors: { departments: ['facilities'], persons: [] },
      fulfilment: { calendar: { map: ['all', { all: 'berlin' }] } },
    });
    expect(JSON.stringify(document.audience)).toContain('hiring-manager');
    // What the other promises to whom is the other's.
    expect(document).not.toHaveProperty('cases');

    await page.getByRole('link', { name: 'Review and publish' }).click();
    await page.getByText('Everything: the item was never published.').waitFor();
    const publish = page.getByRole('button', { name: 'Publish version 1' });
    await publish.waitFor();
    for (const warning of await page.getByRole('group', { name: 'Warnings' }).getByRole('checkbox').all())
      await warning.check();
    await publish.click();
    await page.getByText('Published.', { exact: true }).waitFor();
    expect((await readVersion(context, viewer!, 'roof-access', 'live')).version).toBe(1);
  });

  it('keeps what is typed and chosen while its scripts are still on their way', async () => {
    const { page } = await designerOf(journey, admin);
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    const written = async () => (await readItemDraft(context, viewer!, 'roof-access')).document;

    // The slower, the longer what is typed stands in the server's page alone.
    const processor = await page.context().newCDPSession(page);
    await processor.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    let arrive = await openUnheard(page, '/design/roof-access/settings');
    await page.getByLabel('Title, English').fill('Up on the roof');
    const summary = page.getByLabel('Summary, English');
    await summary.click();
    await page.keyboard.press('End');
    await page.keyboard.type(', and look');
    await arrive();
    // What one has gone on from is taken; what one is at, with the rest of it.
    await eventually(async () => (await written()).title.en).toBe('Up on the roof');
    await page.keyboard.type(' around');
    expect((await written()).summary.en).toBe('For those who mend it');
    await page.keyboard.press('Tab');
    const all = 'For those who mend it, and look around';
    await eventually(async () => (await written()).summary.en).toBe(all);
    expect(await summary.inputValue()).toBe(all);
    await processor.detach();

    arrive = await openUnheard(page, '/design/roof-access/settings');
    await page.getByLabel('Shelf').selectOption('Workplace and access');
    await page.getByRole('radio', { name: 'Everyone' }).check();
    // Of several boxes of one group each stands on those before it; what is put back is no choice.
    const heads = page.getByRole('group', { name: 'Heads of these departments' });
    for (const department of ['IT', 'Legal']) await heads.getByLabel(department, { exact: true }).check();
    await heads.getByLabel('Facilities', { exact: true }).uncheck();
    await heads.getByLabel('Finance', { exact: true }).click({ clickCount: 2 });
    await arrive();
    await eventually(written).toMatchObject({
      ...{ category: 'workplace', audience: true },
      editors: { departments: ['it', 'legal'], persons: [] },
    });
    await saved(page);
    expect(await heads.getByRole('checkbox', { checked: true }).count()).toBe(2);
    expect(await page.getByLabel('Shelf').inputValue()).toBe('workplace');

    arrive = await openUnheard(page, '/design/roof-access/texts');
    await page.getByLabel('Only what is missing').check();
    await arrive();
    await page.getByText('No text is missing in any language.').waitFor();
    arrive = await openUnheard(page, '/design/roof-access/texts');
    await page.getByRole('row', { name: 'Summary' }).getByLabel('English').fill('For roofers');
    await page.getByRole('searchbox').fill('roofers');
    await arrive();
    await eventually(() => page.getByRole('row').count()).toBe(2);
    await eventually(async () => (await written()).summary.en).toBe('For roofers');

    arrive = await openUnheard(page, '/design/roof-access/json');
    await page.getByRole('textbox', { name: 'The item as JSON' }).fill('{ "not yet": "an item" }');
    await arrive();
    await page.locator('.cm-content', { hasText: '"not yet"' }).waitFor();

    arrive = await openUnheard(page, '/design/');
    await page.getByLabel('Title in English').fill('Keys to the cellar');
    await page.getByLabel('Begin with').selectOption('roof-access');
    await arrive();
    await eventually(() => page.getByLabel('Key', { exact: true }).inputValue()).toBe('keys-to-the-cellar');
    expect(await page.getByLabel('Begin with').inputValue()).toBe('roof-access');
  });

  it('that was never published is put away, and taken out again', async () => {
    const { page, watch } = await designerOf(journey, admin);
    // The checks may be on their way to look at it when it is put away.
    watch.allow(/404 .*\/design\/second-thought\/checks/);
    await page.goto('/design');
    await page.getByLabel('Title in English').fill('A second thought');
    await page.getByLabel('Title in Chinese').fill('再想想');
    await page.getByLabel('Key').fill('second-thought');
    await page.getByRole('button', { name: 'Create the draft' }).click();
    await page.getByRole('link', { name: 'Versions' }).click();
    await page.getByText('Put the item away…').click();
    await page.getByRole('button', { name: 'Put it away' }).click();
    await page.getByText('Put away. For 30 days it can be taken out again below.').waitFor();
    expect(await page.getByRole('link', { name: 'A second thought' }).count()).toBe(0);
    await page.getByText('One was put away').click();
    await expectAccessible(page, 'the list with what was put away');
    await page.getByRole('button', { name: 'Take it out again: A second thought' }).click();
    await page.getByText('The draft is open again.').waitFor();
    await page.goto('/design');
    await page.getByRole('link', { name: 'A second thought' }).waitFor();
  });
});
