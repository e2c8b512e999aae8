import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ItemDocument } from '../../catalog/item-document';
import { readItemDraft } from '../../catalog/publishing/read-item-draft';
import { viewerByNumber } from '../../people/people-store.server';
import { buildForm } from './designer/build-form';
import { keyboard, mouse } from './designer/hands';
import { admin, makeNewItem } from './designer/new-item';
import { expectSameBehaviour } from './designer/same-behaviour';
import { startJourney } from './harness/journey';

const { form: shipped } = JSON.parse(
  readFileSync('catalog/items/employee-onboarding.json', 'utf8'),
) as ItemDocument;
const hands = { mouse, keyboard } as const;

describe('the onboarding form', () => {
  const journey = startJourney({ at: '2026-11-23T09:00+01:00' });

  it.each(['mouse', 'keyboard'] as const)(
    'is built from an empty canvas with the %s alone, and behaves as the shipped one',
    async (way) => {
      const { page } = await journey.person(admin);
      const key = `onboarding-by-${way}`;
      const hand = hands[way](page);
      await makeNewItem(hand, key);
      await buildForm(hand, shipped);
      await page.getByText(/^Saved \d/).waitFor();
      const { context, database } = journey.portal;
      const viewer = await viewerByNumber(database.knex, admin);
      const { document } = await readItemDraft(context, viewer!, key);
      const built = document.form as unknown as ItemDocument['form'];
      expect(built.texts).toEqual(shipped.texts);
      expect(built.layout.steps.map(({ title, rows }) => ({ title, rows }))).toEqual(
        shipped.layout.steps.map(({ title, rows }) => ({ title, rows })),
      );
      // The rules have a tab of their own.
      expectSameBehaviour({ ...built, rules: shipped.rules }, shipped);
    },
    900_000,
  );
});
