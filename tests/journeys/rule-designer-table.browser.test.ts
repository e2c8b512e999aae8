import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { viewerByNumber } from '../../people/people-store.server';
import { submitRequest } from '../../requests/submit-request';
import { admin } from './designer/new-item';
import { acceptCases } from './designer/accept-cases';
import { designerOf, openDesigner, saved } from './designer/open-designer';
import type { Portal } from './harness/portal';
import { startJourney } from './harness/journey';
import { cast } from './onboarding/cast';
import { contractorStarting } from './onboarding/hybrid-contractor';

const item = 'employee-onboarding';
/** Leads another team of IT, and is an administrator too. */
const reviewer = 'IT-2019-011';
const REQUESTS = 300;
const PATIENCE = 120_000;

describe('the laptop rule becomes a decision table', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it(
    'is changed, tried, replayed, held back by cases, reviewed and published; tickets say by which version they came',
    async () => {
      const { portal } = journey;
      await submitMany(portal);
      const past = await ticketOf(portal, await ask(portal, 'past', 'hybrid'));

      const { page } = await designerOf(journey, admin);
      await openDesigner(page, `${item}/settings`);
      await page.getByLabel('A second person reviews it before it is published').check();
      await saved(page);
      const before = [
        await laptopOf(page, /Contractor · Hybrid/),
        await laptopOf(page, /Full-time · Hybrid/),
      ];

      // The rule as a table; hybrid hires get their laptop five working days before they start, not two.
      await openDesigner(page, `${item}/tables`);
      await page
        .getByLabel('Make one of the rule')
        .selectOption({ label: 'Whoever is to have a laptop gets one prepared' });
      await page.getByRole('button', { name: 'Make a table of it' }).click();
      const grid = page.getByRole('grid');
      await grid.locator('[data-cell="1:3"]').click();
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      await grid.locator('[data-cell="1:3"]').getByText('5').waitFor();
      await saved(page);

      const after = [await laptopOf(page, /Contractor · Hybrid/), await laptopOf(page, /Full-time · Hybrid/)];
      for (const [at, laptop] of after.entries()) expect(laptop).not.toBe(before[at]);

      // What it would have been for everyone who asked so far.
      await openDesigner(page, `${item}/replay`);
      await page.getByLabel('Over').selectOption({ label: 'all requests' });
      await page.getByRole('button', { name: 'Replay', exact: true }).click();
      await page.getByText(`0 of ${REQUESTS + 1} requests looked at`).waitFor();
      // The worker replays as long as its turn is, and goes on in the next.
      const done = page.getByText('Done', { exact: true }).first();
      await expect
        .poll(async () => portal.work().then(() => done.isVisible()), { timeout: PATIENCE, interval: 1_000 })
        .toBe(true);
      await page.getByText('is 5 wd before start, was 2 wd before start').first().waitFor();

      // Cases say otherwise, until somebody says why the new outcome is right.
      await openDesigner(page, `${item}/publish`);
      const decision = page.getByRole('region', { name: 'Decision' });
      await decision.getByText(/cases? comes? out differently/).waitFor();
      await decision.getByRole('link', { name: 'Cases' }).click();
      await page.getByLabel('Which cases are shown').selectOption('Differing');
      await acceptCases(page, 'Couriers need five days');

      await openDesigner(page, `${item}/publish`);
      await decision.getByText(/^All \d+ cases come out as expected\.$/).waitFor();
      await page.getByLabel('What the reviewer should know').fill('Laptops of hybrid hires come earlier');
      await page.getByRole('button', { name: 'Ask for a review' }).click();
      await page.getByText('The review has been asked for.').waitFor();
      const { page: second } = await designerOf(journey, reviewer);
      await openDesigner(second, `${item}/publish`);
      await second.getByText('“Laptops of hybrid hires come earlier”').waitFor();
      await second
        .getByText(/^New decision table: “Whoever is to have a laptop gets one prepared”/)
        .waitFor();
      await second.getByRole('button', { name: 'Approve' }).click();
      await second.getByText('Approved. It can be published now.').waitFor();

      await openDesigner(page, `${item}/publish`);
      const button = page.getByRole('button', { name: 'Publish version 2' });
      await button.waitFor();
      for (const warning of await page.getByRole('group', { name: 'Warnings' }).getByRole('checkbox').all())
        await warning.check();
      await page.getByLabel(/What changes and why/).fill('Laptops of hybrid hires come earlier');
      await button.click();
      await page.getByText('Published.', { exact: true }).waitFor();

      // The next ticket came by the table's row, the past one still by the rule as it was.
      const next = await ticketOf(portal, await ask(portal, 'next', 'hybrid'));
      const { page: agent } = await journey.person(cast.agents.it);
      await agent.goto(`/tickets/${next}`);
      await agent.getByText('Rule it.laptop/hybrid, version 2').waitFor();
      await agent
        .getByText(/Work mode is Hybrid/)
        .first()
        .waitFor();
      await agent.goto(`/tickets/${past}`);
      await agent.getByText('Rule it.laptop, version 1').waitFor();
    },
    2 * PATIENCE,
  );
});

const modes = ['on-site', 'hybrid', 'remote'] as const;
type Mode = (typeof modes)[number];

async function submitMany(portal: Portal): Promise<void> {
  for (let serial = 0; serial < REQUESTS; serial += 1)
    await ask(portal, String(serial), modes[serial % modes.length] ?? 'remote', 14 + (serial % 15));
}

/** @returns the id of the request */
async function ask(portal: Portal, name: string, workMode: Mode, day = 14): Promise<string> {
  const requester = await viewerByNumber(portal.database.knex, cast.requester);
  if (!requester) throw new Error('Nobody asks');
  const outcome = await submitRequest(portal.context, requester, {
    itemKey: item,
    answers: { ...contractorStarting(`2026-12-${day}`), workMode },
    idempotencyKey: `table-${name}`,
  });
  if (outcome.outcome !== 'submitted') throw new Error(JSON.stringify(outcome));
  return outcome.requestId;
}

/** The id of a request's laptop ticket. */
async function ticketOf({ database }: Portal, request: string): Promise<string> {
  const row: unknown = await database
    .knex('tickets')
    .where({ request_id: request, key: 'it.laptop' })
    .first('id');
  return (row as { readonly id: string }).id;
}

/** What the simulation of a persona says of the laptop's ticket. */
async function laptopOf(page: Page, persona: RegExp): Promise<string> {
  await openDesigner(page, `${item}/simulate`);
  await page.getByRole('button', { name: 'Take a persona' }).click();
  const personas = page.getByRole('combobox', { name: /^Persona/ });
  await personas.waitFor();
  const options = await personas.getByRole('option').all();
  const names = await Promise.all(options.map((option) => option.textContent()));
  const chosen = options[names.findIndex((name) => persona.test(name ?? ''))];
  if (!chosen) throw new Error(`There is no persona like ${persona.source} among ${names.join('; ')}`);
  await personas.selectOption((await chosen.getAttribute('value')) ?? '');
  const laptop = page
    .getByRole('region', { name: /tickets$/ })
    .getByRole('listitem')
    .filter({ hasText: 'Laptop: ' })
    .first();
  await laptop.waitFor();
  return laptop.innerText();
}
