import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { submitRequest } from '../../requests/submit-request';
import { viewerByNumber } from '../../people/people-store.server';
import { republishWork } from '../builders/republish';
import { expectGoodScreen } from './harness/good-screen';
import { startJourney } from './harness/journey';
import { signInOnPage } from './harness/sign-in';
import { cast } from './onboarding/cast';
import { contractor } from './onboarding/hybrid-contractor';
import { theRequest, ticketOf, ticketsOf } from './onboarding/read-story';
import { openTicket, press, workOff } from './onboarding/work';

/** As the requester's own page says it: the manager is the requester, so that nothing is to be confirmed. */
const answers = { ...contractor, manager: cast.requester };

describe('answers are changed after submitting', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  /** With a promise, and somebody who is told of work from afar. */
  async function publishPromise(): Promise<void> {
    await republishWork(journey.portal.context, 'employee-onboarding', (work) => {
      work.promise = { workingDays: 5 };
      const text = { en: 'Somebody will work from afar', 'zh-CN': '有人将远程办公' };
      const notice = { key: 'afar', to: ['role:security-officer'], text };
      const when = { '==': [{ var: 'answers.workMode' }, 'remote'] };
      work.rules.push({ id: 'afar', text, when, then: [{ notice }] });
    });
  }
  async function submitAsRequester(): Promise<void> {
    const { context: app } = journey.portal;
    const viewer = await viewerByNumber(journey.portal.database.knex, cast.requester);
    if (!viewer) throw new Error('The requester is nobody');
    const outcome = await submitRequest(app, viewer, {
      itemKey: 'employee-onboarding',
      answers,
      idempotencyKey: 'change-answers',
    });
    expect(outcome.outcome).toBe('submitted');
  }

  const panel = (page: Page) => page.getByRole('region', { name: 'What the change does' });

  it('from hybrid to remote: what is shown is what happens, and those at work are told', async () => {
    await publishPromise();
    await submitAsRequester();
    const { page: agent } = await openTicket(journey, 'it.laptop');
    await press(agent, 'Start', 'Started.');
    await workOff(journey, 'fac.desk');

    const { page } = await journey.person(cast.requester);
    await page.goto('/');
    const card = page.getByRole('button', { name: /^Onboard a new employee/ });
    await card.getByText('Promised within 5 working days').waitFor();
    await page.goto('/catalog/employee-onboarding');
    await page.getByText('Promised within 5 working days').waitFor();
    await expectGoodScreen(page, 'a service with a promise');

    const { number } = await theRequest(journey.portal);
    await page.goto(`/requests/REQ-${number}`);
    await page.getByRole('button', { name: 'Change answers' }).click();
    await page.getByText(`You are changing REQ-${number}`).waitFor();
    const steps = page.url().replace(/\/steps\/.*$/, '/steps');
    await page.goto(`${steps}/workplace`);
    await page.getByText(`You are changing REQ-${number}`).waitFor();
    await page.getByRole('radio', { name: 'Remote' }).check();
    // Planned on the server while the page is open.
    await panel(page).getByText('+1 ticket').waitFor();
    await panel(page).getByText('Begin anew: their clocks start again').waitFor();
    await expectGoodScreen(page, 'a step of a change');
    await page.goto(steps.replace(/\/steps$/, '/check'));
    await page.getByRole('heading', { name: 'What you change' }).waitFor();
    await expectGoodScreen(page, 'the check page of a change');
    const shown = await panel(page).innerText();
    for (const words of ['+1 ticket', '1 cancelled', '1 begins anew', '1 stays, already done'])
      expect(shown).toContain(words);
    for (const words of ['Will be told once this is sent', 'Somebody will work from afar', '3 people'])
      expect(shown).toContain(words);
    const before = new Map((await ticketsOf(journey.portal)).map(({ key, state }) => [key, state]));
    await page.getByRole('button', { name: 'Send the change' }).click();
    await page.getByText('Your change is sent.').waitFor();

    const after = new Map((await ticketsOf(journey.portal)).map(({ key, state }) => [key, state]));
    expect([...after.keys()].filter((key) => !before.has(key))).toEqual(['it.ship-laptop']);
    const cancelled = [...after].filter(([key, state]) => state === 'cancelled' && before.get(key) !== state);
    expect(cancelled.map(([key]) => key)).toEqual(['fac.badge']);
    expect(after.get('it.laptop')).toBe('ready');
    expect(after.get('fac.desk')).toBe('done');
    await page
      .getByText(/changed answers, # ?|You changed answers, 1 ticket more, 1 cancelled/)
      .first()
      .waitFor();
    await page.locator('del', { hasText: 'Hybrid' }).first().waitFor();
    await expectGoodScreen(page, 'the request after a change');

    // The agent finds out on the page of notices, and what has changed on the ticket's.
    await agent.goto('/notices');
    await agent.getByRole('link', { name: 'Changed answers: a ticket of yours begins anew' }).click();
    await agent.getByText('Begins anew: answers about it have changed').waitFor();
    await agent.locator('ins', { hasText: 'Remote' }).first().waitFor();
    await expectGoodScreen(agent, 'a ticket after a change');
    expect((await ticketOf(journey.portal, 'it.laptop')).state).toBe('ready');
    const told = await journey.portal.database.knex('notices').where({ kind: 'told-by-rule' });
    expect(told).toHaveLength(3);
  });

  it('without scripts, by plain forms', async () => {
    const { page } = await journey.stranger({ javaScriptEnabled: false });
    const { number } = await theRequest(journey.portal);
    await page.goto('/');
    await signInOnPage(page, cast.requester);
    await page.goto(`/requests/REQ-${number}`);
    await page.getByRole('button', { name: 'Change answers' }).click();
    await page.getByText(`You are changing REQ-${number}`).waitFor();
    await page.goto(page.url().replace(/\/steps\/.*$/, '/check'));
    // Nothing is other than before: there is nothing to send.
    await panel(page).getByText('No answer has changed yet.').waitFor();
    expect(await page.getByRole('button', { name: 'Send the change' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Change Job title' }).click();
    await page.getByLabel('Job title').fill('Lead engineer');
    await page.getByRole('button', { name: /^(Continue to|Check the answers)/ }).click();
    await page.goto(page.url().replace(/\/(steps\/.*|check)$/, '/check'));
    await page.locator('ins', { hasText: 'Lead engineer' }).first().waitFor();
    await page.getByRole('button', { name: 'Send the change' }).click();
    await page.locator('ins', { hasText: 'Lead engineer' }).first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/requests\//);
  });
});
