/** Builds the onboarding form from an empty canvas with one kind of hand, publishes it, and holds it to the shipped one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { ItemDocument } from '../../../catalog/item-document';
import { readVersion } from '../../../catalog/publishing/list-versions';
import { viewerByNumber } from '../../../people/people-store.server';
import { startJourney } from '../harness/journey';
import { buildForm } from './build-form';
import { buildRules } from './build-rules';
import { keyboard, mouse } from './hands';
import { admin, makeNewItem } from './new-item';
import { publishItem } from './publish';
import { expectSameBehaviour } from './same-behaviour';

const shippedItem = JSON.parse(
  readFileSync('catalog/items/employee-onboarding.json', 'utf8'),
) as ItemDocument;
const { form: shipped } = shippedItem;
const hands = { mouse, keyboard } as const;

/** Declares the journey. Each hand has a file of its own, so that both can be under way at once. */
export function describeOnboardingBy(way: keyof typeof hands): void {
  describe('the onboarding form', () => {
    const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

    it(`is built from an empty canvas and published with the ${way} alone, and behaves as the shipped one`, async () => {
      const { page, watch } = await journey.person(admin);
      // The pointer rests on a tab while the page scrolls under it: what was fetched for a click is not used.
      watch.allow(/preloaded using link preload but not used/);
      const key = `onboarding-by-${way}`;
      const hand = hands[way](page);
      await makeNewItem(hand, key);
      await buildForm(hand, shipped);
      await hand.press(page.getByRole('link', { name: /^Rules/ }));
      await page.getByRole('button', { name: 'Add a rule' }).waitFor();
      await buildRules(hand, shippedItem as unknown as ItemDraftDocument);
      await page.getByText(/^Saved \d/).waitFor();
      await publishItem(hand, `Built with the ${way}`);

      const { context, database } = journey.portal;
      const viewer = await viewerByNumber(database.knex, admin);
      const { document } = await readVersion(context, viewer!, key, 'live');
      const { form: built } = document as ItemDocument;
      expect(built.texts).toEqual(shipped.texts);
      expect(built.layout.steps.map(({ title, rows }) => ({ title, rows }))).toEqual(
        shipped.layout.steps.map(({ title, rows }) => ({ title, rows })),
      );
      expect(built.rules).toEqual(shipped.rules);
      expectSameBehaviour(built, shipped);
    }, 900_000);
  });
}
