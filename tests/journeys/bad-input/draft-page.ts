/** A draft of the onboarding that is open in a window, and what is stored of it. */
import type { Page } from 'playwright-core';
import type { Journey } from '../harness/journey';
import { steps } from '../onboarding/hybrid-contractor';

export interface OpenDraft {
  readonly id: string;
  /** Address of a step's page. */
  step(id: string): string;
  /** The revision that is stored now. */
  revision(): Promise<number>;
}

/** Starts an onboarding in the window. */
export async function startDraft(journey: Journey, page: Page): Promise<OpenDraft> {
  await page.goto('/catalog/employee-onboarding');
  await page.getByRole('button', { name: /^Start/ }).click();
  await page.waitForURL(`**/steps/${steps[0] ?? ''}`);
  const [, , id = ''] = new URL(page.url()).pathname.split('/');
  const { knex } = journey.portal.database;
  return {
    id,
    step: (step) => `/drafts/${id}/steps/${step}`,
    revision: async () => {
      const [row] = await knex('drafts').where({ id }).select('revision');
      return Number(row.revision);
    },
  };
}
