import { expect, it } from 'vitest';
import { loadCalendars, loadItems } from '../load-items.server';
import type { CheckSurroundings } from '../checks/check-item';
import { checkItem } from '../checks/check-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { checkInThread } from './check-thread.server';
import { runChecks } from './run-checks.server';

const NOW = Date.UTC(2026, 10, 23);
const calendars = [...loadCalendars().values()].map(({ document }) => document);
const surroundings: CheckSurroundings = {
  now: NOW,
  calendars: calendars.map(({ key }) => key),
  calendarDocuments: calendars,
};
const document = loadItems().find((item) => item.document.key === 'employee-onboarding')!
  .document as unknown as ItemDraftDocument;

it('says what the checks say, and keeps the event loop free meanwhile', async () => {
  await checkInThread({ document, surroundings });
  let longest = 0;
  let before = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  }, 5);
  const report = await checkInThread({ document, surroundings });
  clearInterval(timer);
  expect(report).toEqual(checkItem(document, surroundings));
  expect(longest).toBeLessThan(200);
}, 90_000);

it('gives up what takes too long, and goes on with the next', async () => {
  const jobs = [checkInThread({ document, surroundings }, 1), checkInThread({ document, surroundings })];
  const [late, next] = await Promise.all(jobs);
  expect(late).toBeNull();
  expect(next?.findings).toEqual([]);
}, 90_000);

it('remembers for the day what was said of a document', async () => {
  const first = runChecks(document, surroundings);
  expect(runChecks(document, { ...surroundings, now: NOW + 5_000_000 })).toBe(first);
  expect(runChecks({ ...document, icon: 'star' }, surroundings)).not.toBe(first);
  expect((await first).covered.length).toBeGreaterThan(2);
}, 90_000);
