import { describe, expect, it } from 'vitest';
import { editItemDraft } from '../../catalog/publishing/edit-item-draft';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { lookAtDesigner } from './designer/look-at-designer';
import { admin } from './designer/new-item';
import { designerOf, openDesigner } from './designer/open-designer';
import { expectAccessible } from './harness/good-screen';
import { startJourney } from './harness/journey';

const item = 'employee-onboarding';

describe('the proofs of an item', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it('show what holds, what breaks with a case, and for whom the draft differs from what is live', async () => {
    const { page } = await designerOf(journey, admin);
    await openDesigner(page, `${item}/proofs`);
    await page.getByRole('heading', { name: 'Nothing found' }).waitFor();
    const invariants = page.getByRole('region', { name: /invariants/ });
    const payroll = invariants
      .getByRole('listitem')
      .filter({ hasText: 'A contractor never gets fin.payroll' });
    await payroll.getByText('Holds', { exact: true }).waitFor();
    await payroll.getByText(/^in all \d+ cases$/).waitFor();

    await plantFault();
    await openDesigner(page, `${item}/proofs`);
    await page.getByRole('heading', { name: '1 finding' }).waitFor();
    await page.getByRole('heading', { level: 3, name: /Vendor|vendors/ }).waitFor();
    await page.getByText('comes after “hr.contract”, which is never opened together with it').waitFor();
    await payroll.getByText('Broken', { exact: true }).waitFor();
    await lookAtDesigner(page, journey.portal.url, 'proofs');
    await payroll.getByRole('link', { name: /^Show me/ }).press('Enter');
    await page.getByText('Payroll set-up').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`/design/${item}/preview`);

    await openDesigner(page, `${item}/publish`);
    const changes = page.getByRole('region', { name: 'For whom the work changes' });
    await changes
      .getByText('If Kind of employment is Contractor, “Payroll set-up” (fin.payroll) is opened now.')
      .waitFor();
    await changes.getByText(/cases looked at; they stand for all/).waitFor();

    // Any two versions are compared in the same way, when somebody asks.
    await openDesigner(page, `${item}/versions`);
    const compared = page.getByRole('region', { name: 'What differs' });
    await compared.getByRole('button', { name: 'Find out' }).press('Enter');
    await compared.getByText('“Payroll set-up” (fin.payroll) is opened now.').waitFor();
    await compared.getByText(/they stand for all/).waitFor();
    await compared.getByText(/^Compared are tickets/).waitFor();
    await compared.getByRole('link', { name: /^Show me: .*fin\.payroll/ }).waitFor();
    await expectAccessible(page, 'versions, compared by proof');
  });

  /** Contractors are put on the payroll, and their vendor record waits for a contract that they never get. */
  async function plantFault(): Promise<void> {
    const { context, database } = journey.portal;
    const viewer = (await viewerByNumber(database.knex, admin))!;
    const { document, revision } = await readItemDraft(context, viewer, item);
    const changed = structuredClone(document) as unknown as Changed;
    const ruleOf = (id: string) => changed.fulfilment.rules.find((rule) => rule.id === id)!;
    ruleOf('fin.payroll').when = true;
    ruleOf('fin.vendor').then[0]!.ticket!.after = ['hr.contract'];
    const operations = ['fin.payroll', 'fin.vendor'].map((name) => ({
      ...{ op: 'set-work' as const, list: 'rules' as const, name },
      value: ruleOf(name) as never,
    }));
    await editItemDraft(context, viewer, item, { revision, operations });
  }
});

interface Changed {
  readonly fulfilment: {
    readonly rules: {
      readonly id: string;
      when: unknown;
      readonly then: readonly { readonly ticket?: { after: readonly string[] } }[];
    }[];
  };
}
