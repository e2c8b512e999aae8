import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editItemDraft } from '../../catalog/publishing/edit-item-draft';
import { newItem } from '../../catalog/publishing/new-item';
import { findLiveItem } from '../../catalog/item-store.server';
import { viewerByNumber } from '../../people/people-store.server';
import { lookAtDesigner } from './designer/look-at-designer';
import { admin } from './designer/new-item';
import { mouse } from './designer/hands';
import { openDesigner, saved } from './designer/open-designer';
import { publishItem } from './designer/publish';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';
import type { Portal } from './harness/portal';
import { cast } from './onboarding/cast';

/** The page for publishing waits for the checks longer than the browser thinks that its styles should wait. */
const slowChecks = /was preloaded using link preload but not used/;

const both = (text: string) => ({ en: text, 'zh-CN': `${text}（中文）` });

/** A draft with one question; one of them has a group of two more. */
async function begin({ context, database }: Portal, key: string, withGroup: boolean): Promise<void> {
  const viewer = await viewerByNumber(database.knex, admin);
  if (!viewer) throw new Error(`There is no ${admin}.`);
  const { revision } = await newItem(context, viewer, { key, title: both(`Item ${key}`) });
  const at = { step: 'details' };
  const text = { op: 'add-field', type: 'short-text' } as const;
  const operations = [
    { ...text, key: 'reason', label: both('Reason'), to: at },
    ...(withGroup
      ? [
          { ...text, type: 'group', key: 'visitor', label: both('Visitor'), to: at },
          { ...text, key: 'name', label: both('Full name'), to: { inside: 'visitor' }, required: true },
          { ...text, key: 'company', label: both('Company'), to: { inside: 'visitor' } },
        ]
      : []),
  ];
  const edited = await editItemDraft(context, viewer, key, { revision, operations });
  if (!edited.saved) throw new Error(edited.code);
}

async function publish(page: Page, key: string): Promise<void> {
  await openDesigner(page, `${key}/build`);
  await publishItem(mouse(page), 'As agreed');
}

describe('blocks', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });
  const fieldsOf = async (key: string) => [
    ...((await findLiveItem(journey.portal.database.knex, key))?.item.form.byPath.keys() ?? []),
  ];

  it('are made of a group, shared, and taken in a new version by those who want it', async () => {
    await begin(journey.portal, 'visit', true);
    await begin(journey.portal, 'workshop', false);
    const { page, watch } = await journey.person(admin);
    watch.allow(slowChecks);

    // A block out of a group: it takes the group's place.
    await openDesigner(page, 'visit/build');
    await page.getByRole('treeitem', { name: /^Visitor, Group/ }).click({ position: { x: 60, y: 12 } });
    await page.getByRole('button', { name: 'Make a block of this group…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make a block of “Visitor”' });
    await dialog.getByLabel('Key').fill('visitor');
    await expectAccessible(page, 'making a block');
    await dialog.getByRole('button', { name: 'Make the block' }).click();
    await page.getByRole('treeitem', { name: /^Visitor, Block/ }).waitFor();
    const inside = page.getByRole('list', { name: 'What stands in the block' });
    await inside.getByText('Full name').waitFor();
    await saved(page);

    // Into another form, from the palette.
    await openDesigner(page, 'workshop/build');
    await page.keyboard.press('/');
    await page.keyboard.insertText('Visitor');
    await page.keyboard.press('Enter');
    await page.getByRole('treeitem', { name: /^Visitor, Block/ }).waitFor();
    await inside.getByText('Company').waitFor();
    await saved(page);
    await publish(page, 'visit');
    await publish(page, 'workshop');
    expect(await fieldsOf('visit')).toEqual(['reason', 'visitor', 'visitor.name', 'visitor.company']);
    expect(await fieldsOf('workshop')).toEqual(['reason', 'visitor', 'visitor.name', 'visitor.company']);

    // The block changes; nothing else does.
    await page.goto('/design/blocks');
    const row = page.getByRole('row').filter({ hasText: 'visitor' });
    await row.getByText('version 1 is live, with version 1 of the block').first().waitFor();
    expect(await row.getByRole('listitem').count()).toBe(2);
    await lookAtDesigner(page, journey.portal.url, 'the list of blocks');
    await row.getByRole('link', { name: 'Visitor' }).click();
    await page.getByRole('treeitem', { name: /^Company/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.insertText('Short text');
    await page.keyboard.press('Enter');
    const label = page.getByRole('textbox', { name: 'Label, English' });
    await label.fill('Badge number');
    await page.getByRole('textbox', { name: 'Label, Chinese' }).fill('访客证号');
    await page.keyboard.press('Tab');
    await page.getByRole('treeitem', { name: /^Badge number/ }).waitFor();
    await saved(page);
    // What is a service's alone is not set on a block.
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { name: 'The block' }).waitFor();
    await page.getByRole('heading', { name: 'Who edits it' }).waitFor();
    expect(await page.getByRole('group', { name: 'Who may request it' }).count()).toBe(0);
    expect(await page.getByLabel('The clocks run on').count()).toBe(0);
    await publish(page, 'visitor');
    expect(await fieldsOf('visit')).toHaveLength(4);

    // The new version is offered, with what it changes, and taken.
    await openDesigner(page, 'visit/build');
    await page.getByText('A block in this form has a new version').waitFor();
    await page.getByRole('button', { name: 'See what changes in Visitor' }).click();
    await page.getByText('New field: Badge number').waitFor();
    await lookAtDesigner(page, journey.portal.url, 'a new version of a block');
    await page.getByRole('button', { name: 'See what changes in Visitor' }).click();
    await page.getByRole('button', { name: 'Use version 2' }).click();
    await inside.getByText('Badge number').waitFor();
    await saved(page);
    expect(await page.getByText('A block in this form has a new version').count()).toBe(0);
    await publish(page, 'visit');
    expect(await fieldsOf('visit')).toHaveLength(5);
    expect(await fieldsOf('workshop')).toHaveLength(4);
  });

  it('are filled in as any group', async () => {
    const { page } = await journey.person(cast.requester);
    await page.goto('/');
    await page.getByRole('button', { name: /^Item visit/ }).click();
    const group = page.getByRole('group', { name: /^Visitor/ });
    await group.getByLabel('Full name').fill('Ada Lovelace');
    await group.getByLabel('Badge number').fill('V-7');
    await page.getByRole('button', { name: /^Check the answers/ }).click();
    const submit = page.getByRole('button', { name: 'Submit the request' });
    await submit.waitFor();
    expect(await page.locator('main').innerText()).toContain('Ada Lovelace');
    await submit.click();
    await page.waitForURL('**/requests/*');
    await page.getByText('V-7').waitFor();
  });
});
