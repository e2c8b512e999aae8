/** Works tickets as agents do: on the ticket's page, with its buttons. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Journey, Visitor } from '../harness/journey';
import { cast } from './cast';
import { ticketOf, type StoryTicket } from './read-story';

/** Opens a ticket's page in the window of its department's agent. */
export async function openTicket(
  journey: Journey,
  key: string,
): Promise<Visitor & { readonly ticket: StoryTicket }> {
  const ticket = await ticketOf(journey.portal, key);
  const visitor = await journey.person(cast.agents[ticket.department as keyof typeof cast.agents]);
  await visitor.page.goto(`/tickets/${ticket.number}`);
  return { ...visitor, ticket };
}

export async function press(page: Page, name: string, told: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('status').filter({ hasText: told }).waitFor();
}

/** Lets a ticket wait, with its reason. */
export async function wait(
  page: Page,
  who: 'Wait for the requester' | 'Wait for a vendor',
  reason: string,
): Promise<void> {
  await page.locator('summary', { hasText: 'Wait' }).click();
  await page.getByLabel('What it waits for').fill(reason);
  await press(page, who, 'Paused');
}

/** From ready to done: takes, starts and finishes it. */
export async function workOff(journey: Journey, key: string): Promise<void> {
  const { page } = await openTicket(journey, key);
  await press(page, 'Start', 'Started.');
  await press(page, 'Done', 'Done.');
  expect((await ticketOf(journey.portal, key)).state).toBe('done');
}

/** Approves what is asked of a person, found on their page of approvals. */
export async function approve(journey: Journey, number: string, title: string): Promise<Page> {
  const { page } = await journey.person(number);
  await page.goto('/approvals');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await press(page, 'Approve', 'Approved.');
  return page;
}
