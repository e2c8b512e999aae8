import { describe, expect, it } from 'vitest';
import { DocumentError } from '../document-error';
import type { ItemDocument } from '../item-document';
import { loadCalendars, loadItems } from '../load-items.server';
import { parseItem } from '../parse-item';
import { runCase, runCases } from './run-case';

const calendars = loadCalendars();
const items = loadItems();
const cases = items.flatMap((item) =>
  (item.document.cases ?? []).map((each) => [item.document.key, each.id, { item, asked: each }] as const),
);

describe('the policy of the demo company, as cases of its items', () => {
  it.each(cases)('%s: %s', (_, __, { item, asked }) => {
    expect(runCase(item, asked, calendars).differences).toEqual([]);
  });

  const ruled = items.flatMap((item) =>
    item.document.fulfilment.rules.map((rule) => [rule.id, item] as const),
  );
  it.each(ruled)('miss the rule %s when it is taken out', (rule, item) => {
    const { fulfilment } = item.written;
    const rules = fulfilment.rules.filter(({ id }) => id !== rule);
    expect(isCaught({ ...item.written, fulfilment: { ...fulfilment, rules } })).toBe(true);
  });

  function isCaught(document: ItemDocument): boolean {
    try {
      return runCases(parseItem(document), calendars).some(({ passes }) => !passes);
    } catch (error) {
      // What names the ticket of the rule no longer names anything.
      if (error instanceof DocumentError) return true;
      throw error;
    }
  }
});
