import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import type { ItemDraftDocument } from '../../catalog/editing/item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { acceptCases } from './designer/accept-cases';
import { lookAtDesigner } from './designer/look-at-designer';
import { admin } from './designer/new-item';
import { designerOf, openDesigner, saved } from './designer/open-designer';
import { startJourney } from './harness/journey';
import { signIn } from './harness/sign-in';

const item = 'employee-onboarding';
const name = 'Hybrid contractor gets a desk';

describe('the cases of an item', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  async function documentOf(): Promise<ItemDraftDocument> {
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    return (await readItemDraft(context, viewer!, item)).document;
  }

  const namesOfCases = async () =>
    ((await documentOf()).cases as unknown as Kept[]).map(({ text }) => text.en);

  it('are kept from what is simulated, and the missing ticket is explained', async () => {
    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/simulate`);
    await page.getByRole('button', { name: 'Take a persona' }).click();
    const personas = page.getByRole('region', { name: 'The case' }).getByRole('combobox');
    await personas.waitFor();
    await choosePersona(page, /Contractor · Remote/);
    const rules = page.getByRole('region', { name: 'Rules' });
    await rules.getByText('fac.desk', { exact: true }).waitFor();
    await lookAtDesigner(page, journey.portal.url, 'simulating');

    await page.getByRole('button', { name: 'Take a persona' }).click();
    await choosePersona(page, /Contractor · Remote/);
    await rules.getByText('fac.desk', { exact: true }).waitFor();
    await rules.getByText('Did not fire').click();
    const desk = rules.getByRole('listitem').filter({ hasText: 'fac.desk' }).first();
    await desk.getByText('False').first().waitFor();
    await desk.getByText('(Work mode: Remote)').waitFor();

    await page.getByLabel('Ticket that is not opened').selectOption('fac.desk');
    const why = page.getByRole('region', { name: 'Why is there no …?' });
    await why.getByText('It would be opened with any of these other answers').waitFor();
    await why.getByRole('button', { name: 'Work mode → Hybrid' }).click();
    await rules.getByText(/^Fired/).click();
    await rules.getByText('fac.desk', { exact: true }).waitFor();

    await choosePersona(page, /Contractor · Hybrid · Meridian Germany/);
    await page
      .getByRole('region', { name: /tickets$/ })
      .getByText('Desk in')
      .waitFor();
    await page.getByText('Keep this as a case').click();
    await page.getByLabel('Name (English)').fill(name);
    await page.getByLabel('Name (Chinese)').fill('混合办公的外包人员有工位');
    await page.getByRole('button', { name: 'Keep as a case' }).click();
    await page.getByText(`Kept as “${name}”.`).waitFor();
    await saved(page);
    const kept = (await documentOf()).cases?.at(-1) as unknown as Kept;
    expect(kept.text.en).toBe(name);
    expect(kept.expect.tickets.map(({ key }) => key)).toContain('fac.desk');
    expect(JSON.stringify(kept)).not.toMatch(/[A-Z]{2}-\d{4}-\d{3}/);
  });

  it('are made by hand, and moved among the others with the keyboard', async () => {
    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/cases`);
    await page.getByRole('link', { name: 'New case' }).press('Enter');
    await page.getByRole('heading', { name: 'A new case' }).waitFor();
    await lookAtDesigner(page, journey.portal.url, 'making a case');
    const form = page.getByRole('region', { name: 'The form' });
    await form.getByLabel('Full name').fill('Somebody New');
    // Nobody real stands in a case: the picker offers who was made up for it.
    const manager = form.getByRole('combobox', { name: 'Manager' });
    await manager.fill('colleague');
    await page.getByRole('option', { name: /A colleague/ }).click();
    await page.getByLabel('Name (English)').fill('A form half filled in');
    await page.getByLabel('Name (Chinese)').fill('填写到一半的表单');
    await page.getByRole('button', { name: 'Keep as a case' }).click();
    await page.getByRole('link', { name: 'See it among the cases' }).press('Enter');
    const made = page.getByRole('listitem').filter({ hasText: 'A form half filled in' });
    await made.getByText('As expected', { exact: true }).waitFor();
    expect((await namesOfCases()).at(-1)).toBe('A form half filled in');

    const up = made.getByRole('button', { name: 'Move “A form half filled in” up' });
    await up.press('Enter');
    await expect.poll(async () => (await namesOfCases()).slice(-2)).toEqual(['A form half filled in', name]);
    expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByText(/^“A form half filled in” is case \d+ of \d+ now\.$/).waitFor();
    await lookAtDesigner(page, journey.portal.url, 'cases');
  });

  it('hold publishing back when they come out differently, until that is accepted with a reason', async () => {
    const { page: plain, context } = await journey.stranger({ javaScriptEnabled: false });
    await signIn(context, journey.portal.url, admin);
    await plain.goto(`/design/${item}/json`);
    await plain.getByLabel('The item as JSON').fill(JSON.stringify(withLaterDesk(await documentOf())));
    await plain.getByRole('button', { name: 'Take it over' }).click();
    await plain.getByText(/^Saved \d/).waitFor();

    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/publish`);
    const decision = page.getByRole('region', { name: 'Decision' });
    await decision.getByText('One thing holds this draft back').waitFor();
    await lookAtDesigner(page, journey.portal.url, 'held back by cases');
    expect(await page.getByRole('button', { name: /^Publish version/ }).isEnabled()).toBe(false);
    await decision.getByRole('link', { name: 'Cases' }).click();
    await page.getByLabel('Which cases are shown').selectOption('Differing');
    const card = page.getByRole('listitem').filter({ hasText: name }).first();
    await card.getByText(/^fac\.desk is due .* instead of /).waitFor();
    await lookAtDesigner(page, journey.portal.url, 'cases that differ');
    await acceptCases(page, 'Facilities asked for desks a day earlier');

    const accepted = (await documentOf()).cases?.at(-1) as unknown as Kept;
    expect(accepted.accepted).toEqual([
      { reason: 'Facilities asked for desks a day earlier', by: admin, at: '2026-11-23T08:00:00Z' },
    ]);
    await openDesigner(page, `${item}/publish`);
    await decision.getByText(/^All \d+ cases come out as expected\.$/).waitFor();
    for (const warning of await page.getByRole('group', { name: 'Warnings' }).getByRole('checkbox').all())
      await warning.check();
    await page.getByLabel(/What changes and why/).fill('Desks a day earlier');
    await page.getByRole('button', { name: /^Publish version/ }).click();
    await page.getByText('Published.', { exact: true }).waitFor();
  });
});

interface Kept {
  readonly text: { readonly en: string };
  readonly expect: { readonly tickets: readonly { readonly key: string }[] };
  readonly accepted?: readonly unknown[];
}

async function choosePersona(page: Page, name: RegExp): Promise<void> {
  const personas = page.getByRole('region', { name: 'The case' }).getByRole('combobox');
  await personas.waitFor();
  const options = await personas.getByRole('option').all();
  for (const option of options) {
    if (!name.test((await option.textContent()) ?? '')) continue;
    await personas.selectOption((await option.getAttribute('value')) ?? '');
    return;
  }
  throw new Error(`There is no persona like ${name}`);
}

/** Desks of contractors are due four working days before the start instead of three. */
function withLaterDesk(document: ItemDraftDocument): unknown {
  const days = { contractor: 4, 'full-time': 3, 'part-time': 3, intern: 3 };
  const workingDaysBefore = { map: [{ var: 'answers.employmentType' }, days] };
  return JSON.parse(JSON.stringify(document), (_, value: { key?: string } | null) =>
    value?.key === 'fac.desk' && 'ola' in value
      ? { ...value, ola: { ...(value.ola as object), workingDaysBefore } }
      : value,
  );
}
