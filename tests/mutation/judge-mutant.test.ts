import { describe, expect, it } from 'vitest';
import { loadCalendars, loadItem, shippedItems } from '../../catalog/load-items.server';
import type { ItemDocument } from '../../catalog/item-document';
import { isCaught, judgeBeside } from './judge-mutant';

const calendars = loadCalendars();
const { document } = loadItem(`${shippedItems}/employee-onboarding.json`);
const surroundings = {
  now: Date.UTC(2026, 10, 23, 9),
  departments: ['hr', 'it', 'facilities', 'finance', 'legal', 'engineering', 'sales', 'operations'],
  calendars: [...calendars.keys()],
  calendarDocuments: [...calendars.values()].map((each) => each.document),
};
const judge = judgeBeside(document, { calendars, surroundings, stored: [] });

function withLaptopsFor(when: unknown): ItemDocument {
  const { fulfilment } = document;
  const rules = fulfilment.rules.map((rule) => (rule.id === 'it.laptop' ? { ...rule, when } : rule));
  return { ...document, fulfilment: { ...fulfilment, rules } };
}

const laptop = { var: 'answers.laptop' };

describe('the judge of mistakes', () => {
  it('says nothing where nothing changes, however it is written', () => {
    const other = { or: [{ '==': [laptop, 'developer'] }, { '==': [laptop, 'standard'] }] };
    expect(isCaught(judge(withLaptopsFor(other)))).toBe(false);
  });

  it('tells the case that fails, and the invariant that is broken', () => {
    const verdict = judge(withLaptopsFor({ in: [laptop, ['developer']] }));
    expect(verdict.cases).toMatch(/it\.laptop/);
    expect(verdict.proof).toMatch(/laptop/);
    expect(verdict).toMatchObject({ refused: null, replay: null });
  });

  it('tells what is no item any more', () => {
    expect(judge(withLaptopsFor({ surely: [laptop] })).refused).toMatch(/surely/);
  });
});
