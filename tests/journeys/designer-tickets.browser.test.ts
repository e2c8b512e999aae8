import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../catalog/editing/item-draft';
import { emptyItem } from '../../catalog/editing/new-item-document';
import type { ItemDocument } from '../../catalog/item-document';
import { importItem } from '../../catalog/publishing/item-file';
import { readVersion } from '../../catalog/publishing/list-versions';
import { departments } from '../../people/directory-store.server';
import { viewerByNumber } from '../../people/people-store.server';
import { makeInvariants, makeRequestApprovals, makeRules, workToMake } from './designer/build-work';
import type { WantedInvariant } from './designer/build-work';
import { keyboard, mouse } from './designer/hands';
import { lookAtDesigner } from './designer/look-at-designer';
import { admin } from './designer/new-item';
import { designerOf, openDesigner, saved } from './designer/open-designer';
import { publishItem } from './designer/publish';
import { expectSamePlans } from './designer/same-plans';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';

const shipped = JSON.parse(readFileSync('catalog/items/employee-onboarding.json', 'utf8')) as ItemDocument;
const key = 'onboarding-again';

describe('the work of the onboarding', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('is built from nothing on the Tickets tab, published, and plans what the shipped one plans', async () => {
    const { page } = await designerOf(journey, admin);
    const { context, database } = journey.portal;
    const viewer = await viewerByNumber(database.knex, admin);
    const { fulfilment } = emptyItem(key, {});
    await importItem(context, viewer!, {
      text: JSON.stringify({ ...shipped, cases: undefined, key, fulfilment }),
      dryRun: false,
    });
    const known = await departments(database.knex);
    const work = workToMake(
      shipped as unknown as ItemDraftDocument,
      Object.fromEntries(known.map((each) => [each.key, each.title.en ?? each.key])),
    );

    await openDesigner(page, `${key}/tickets`);
    const hand = mouse(page);
    await makeRules(hand, work);
    await makeRequestApprovals(hand, work);
    await makeInvariants(hand, promises, work);
    await hand.select(page.getByLabel('The clocks run on'), 'A calendar by the answer to “Legal entity”');
    for (const [entity, calendar] of [
      ['Meridian China', 'shanghai'],
      ['Meridian Germany', 'berlin'],
      ['Meridian United States', 'new-york'],
    ] as const)
      await hand.select(page.getByRole('combobox', { name: new RegExp(`^${entity}`) }), calendar);
    await saved(page);
    await publishItem(hand, 'Built on the Tickets tab');

    const { document } = await readVersion(context, viewer!, key, 'live');
    const built = document as ItemDocument;
    expect(built.fulfilment.rules.map(({ id }) => id)).toEqual(shipped.fulfilment.rules.map(({ id }) => id));
    expect(built.fulfilment.approvals).toHaveLength(shipped.fulfilment.approvals.length);
    expect(built.fulfilment.invariants).toHaveLength(promises.length);
    expectSamePlans(built, shipped);
  }, 180_000);
});

describe('ticket rules', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });
  const place = 'employee-onboarding/tickets';

  it('are found, tied, named and removed, and keep what they cannot show', async () => {
    const { page } = await designerOf(journey, admin);
    const hand = keyboard(page);
    await openDesigner(page, place);
    await page.waitForSelector('html[data-scripts]');
    const rules = page.getByRole('list', { name: 'Ticket rules' }).locator(':scope > li > button');
    const sentence = (words: string) => rules.filter({ hasText: words });
    const card = page.locator('li[data-open]');
    const open = async (words: string): Promise<void> => {
      await sentence(words).focus();
      await page.keyboard.press('Enter');
      await card.getByLabel('Name of the rule').waitFor();
    };

    await hand.select(page.getByLabel('Rules for'), 'Finance');
    await expect.poll(() => rules.count()).toBe(3);
    await page.getByLabel('Find rules').focus();
    await page.keyboard.type('VENDOR');
    await expect.poll(() => rules.count()).toBe(1);
    await page.keyboard.press('Escape');
    await hand.select(page.getByLabel('Rules for'), 'Any department');

    // What would wait for itself is not taken, and the way round is named.
    await open('IT: Directory account');
    const after = card.getByRole('group', { name: 'After' });
    await after.getByLabel('Mailbox').focus();
    await page.keyboard.press('Space');
    await card.getByText('close a circle: Directory account → Mailbox → Directory account').waitFor();
    expect(await after.getByLabel('Mailbox').isChecked()).toBe(false);

    // The graph and the boxes say the same.
    await hand.press(card.getByRole('button', { name: 'Show the graph' }));
    const box = card
      .getByRole('group', { name: /^Tickets of the item/ })
      .getByRole('button', { name: 'Desk in' });
    await box.click();
    await expect.poll(() => after.getByLabel('Desk in').isChecked()).toBe(true);
    await box.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => after.getByLabel('Desk in').isChecked()).toBe(false);

    // The chain that ends last for somebody is marked, and said.
    await hand.press(card.getByRole('button', { name: 'Mark the chain that ends last' }));
    await card.getByLabel('Whose chain').selectOption({ index: 1 });
    await card.getByText(/^For .* what ends last, on .* → /).waitFor();
    await expect.poll(() => card.locator('[data-chained]').count()).toBeGreaterThan(1);

    // Whatever names a ticket follows it to another key.
    await hand.fill(card.getByLabel('Key of the ticket'), 'it.login');
    await sentence('IT: Mailbox, due 4 working hours after it is ready, after Directory account.').waitFor();
    await page.keyboard.press('Escape');

    // Gone, with what waited for it told before; and back again.
    await sentence('IT: Laptop').first().focus();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('no longer names it').first().waitFor();
    await dialog.getByText('still asks for it, and may fail').first().waitFor();
    await hand.press(dialog.getByRole('button', { name: 'Remove it' }));
    await sentence('IT: Ship the laptop, due 3 working days before start.').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await sentence('before start, after Laptop: [Laptop].').waitFor();

    // A condition with a name, which another rule asks about.
    await open('IT: VPN and second factor');
    await hand.press(card.getByRole('button', { name: 'Make a named condition of this' }));
    await page.keyboard.type('worksAway');
    await page.keyboard.press('Enter');
    await sentence('When “worksAway” holds:').waitFor();
    await page.keyboard.press('Escape');
    await open('Facilities: Home office kit');
    await hand.press(card.getByRole('button', { name: 'Add a condition' }));
    await hand.select(card.getByTitle('What is asked about').last(), 'condition “worksAway”');
    await sentence('Full-time or Part-time and “worksAway” holds:').waitFor();
    await page.getByText('Used by Ticket rule').waitFor();

    // Working days are counted without JSON.
    const clauses = card.getByTestId('rule');
    await hand.press(card.getByRole('button', { name: 'Add a condition' }));
    await expect.poll(() => clauses.count()).toBe(4);
    const soon = clauses.last();
    await hand.select(soon.getByTitle('What is asked about'), 'Start date');
    await hand.select(soon.getByTitle('How it is compared'), 'is before');
    await hand.select(soon.getByLabel('That day, or days before or after it'), 'plus');
    await hand.fill(soon.getByLabel('How many days'), '5');
    await sentence('holds and Start date is before today plus 5 working days:').waitFor();
    await hand.select(soon.getByTitle('How it is compared'), 'is not a working day');
    await sentence('holds and Start date is not a working day:').waitFor();

    // An effect without controls of its own stands beside those that have some, and stays.
    await hand.press(card.getByRole('button', { name: 'The whole rule as JSON' }));
    const json = card.getByLabel('The rule');
    const rule = JSON.parse(await json.inputValue()) as { then: object[] };
    const later = { later: { at: ['once', 3] } };
    await hand.fill(json, JSON.stringify({ ...rule, then: [later, ...rule.then] }));
    await hand.press(card.getByRole('button', { name: 'The whole rule as JSON' }));
    await sentence('another effect (later); Facilities: Home office kit').waitFor();
    await hand.press(card.getByRole('button', { name: 'Tell somebody', exact: true }));
    await hand.fill(card.getByLabel('Message, English'), 'It is on its way');
    await sentence('tell the answer to “Manager”: “It is on its way”').waitFor();
    expect(JSON.parse(await card.getByLabel('Effect (JSON)').inputValue())).toEqual(later);
    await card.getByRole('list', { name: 'Found by the checks' }).first().waitFor();

    // What is promised is told as it is changed, taken back and there again.
    await hand.press(page.getByRole('button', { name: 'Promise when it is done' }));
    const promise = page.getByRole('group', { name: 'Promise' });
    await hand.fill(promise.getByLabel('Amount', { exact: true }), '2');
    await promise.getByText('due 2 working days after it is submitted').waitFor();
    await hand.select(promise.getByLabel('Counted in'), 'working days before');
    await promise.getByText('due 2 working days before start').waitFor();
    await hand.press(promise.getByRole('button', { name: 'Promise nothing' }));
    await promise.waitFor({ state: 'detached' });
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await promise.getByText('due 2 working days before start').waitFor();

    // Owners are a table: who, for each value of an answer.
    await hand.press(page.getByRole('button', { name: 'Add owners' }));
    await hand.select(page.getByLabel('Owner by “owner”: how it is chosen'), 'by Work mode');
    await hand.select(page.getByLabel('Owner by “owner” for Remote'), 'the head of IT');
    // A sentence that names them follows their name.
    await hand.press(page.getByRole('button', { name: 'Add an approval' }));
    const approvals = page.getByRole('list', { name: 'Approvals of the request' });
    await hand.select(approvals.getByLabel('Approver 1', { exact: true }), 'the owner by “owner”');
    await hand.fill(page.getByLabel('Name of owner 1'), 'desk');
    await approvals.getByText('by the owner by “desk”').waitFor();
    await page.getByRole('button', { name: 'Undo: Renamed the owners owner to desk' }).waitFor();
    await lookAtDesigner(page, journey.portal.url, 'tickets');
  }, 180_000);

  it('are fit for everybody while they are open', async () => {
    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${place}#ticket-rule:it.privileged-access`);
    await page.waitForSelector('html[data-scripts]');
    await page.getByRole('button', { name: 'Show the graph' }).click();
    await page.getByRole('button', { name: 'Corporate card', exact: true }).waitFor();
    for (const part of ['Approvals', 'Checklist', 'Answers shown'])
      await page.locator('li[data-open] summary').filter({ hasText: part }).click();
    await page.getByRole('region', { name: 'Approval 2' }).waitFor();
    await expectAccessible(page, 'a ticket with everything open');
    await page.setViewportSize({ width: 768, height: 1000 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await expectAccessible(page, 'a ticket on a tablet');
  }, 120_000);
});

/** As the policy promises, without groups. */
const opened = { var: 'opened' };
const text = (en: string) => ({ en, 'zh-CN': en });
const isNot = (field: string, value: string) => ({ '!=': [{ var: `answers.${field}` }, value] });
const notOpened = (ticket: string) => ({ '!': [{ in: [ticket, opened] }] });
const promises: readonly WantedInvariant[] = [
  {
    id: 'account-nda-record',
    text: text('Every request opens it.account, legal.nda and hr.record'),
    holds: { 'fw.hasAll': [opened, ['legal.nda', 'hr.record', 'it.account']] },
  },
  {
    id: 'no-laptop-no-shipping',
    text: text('Nobody without a laptop ticket gets it.ship-laptop'),
    holds: { or: [{ in: ['it.laptop', opened] }, notOpened('it.ship-laptop')] },
  },
  {
    id: 'contractor-not-on-payroll',
    text: text('A contractor never gets fin.payroll'),
    holds: { or: [isNot('employmentType', 'contractor'), notOpened('fin.payroll')] },
  },
  {
    id: 'intern-not-privileged',
    text: text('An intern never gets it.privileged-access'),
    holds: { or: [isNot('employmentType', 'intern'), notOpened('it.privileged-access')] },
  },
  {
    id: 'remote-without-desk-or-badge',
    text: text('A remote hire never gets a desk or a badge'),
    holds: {
      or: [
        isNot('workMode', 'remote'),
        { '!': [{ some: [opened, { in: [{ var: '' }, ['fac.desk', 'fac.badge']] }] }] },
      ],
    },
  },
];
