import { expect, it } from 'vitest';
import { loadCalendars, loadItems } from '../load-items.server';
import type { CheckSurroundings } from '../checks/check-item';
import { checkItem } from '../checks/check-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { inThread } from './task-thread.server';
import { rememberedTask } from './remembered-task.server';
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
  await inThread('checks', { document, surroundings });
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  const report = await inThread('checks', { document, surroundings });
  clearInterval(timer);
  expect(report?.answer).toEqual(checkItem(document, surroundings));
  // Checked here, the loop would turn once or twice: before and after.
  expect(turns).toBeGreaterThan(10);
}, 90_000);

it('gives up what takes too long, and goes on with the next', async () => {
  const jobs = [
    inThread('checks', { document, surroundings }, 1),
    inThread('checks', { document, surroundings }),
  ];
  const [late, next] = await Promise.all(jobs);
  expect(late).toBeNull();
  expect(next?.answer.findings).toEqual([]);
}, 90_000);

it('remembers for the day what was said of a document', async () => {
  const first = await runChecks(document, surroundings);
  expect(first.covered.length).toBeGreaterThan(2);
  // What the thread answers is a new object each time.
  expect(await runChecks(document, { ...surroundings, now: NOW + 5_000_000 })).toBe(first);
  expect(await runChecks({ ...document, icon: 'star' }, surroundings)).not.toBe(first);
}, 90_000);

it('tries again what took too long, once others may be done', async () => {
  const job = { document: { ...document, icon: 'clock' }, surroundings };
  const later = (minutes: number) => ({
    ...job,
    surroundings: { ...surroundings, now: NOW + minutes * 60_000 },
  });
  expect(await rememberedTask('checks', job, 1)).toBeNull();
  expect(await rememberedTask('checks', later(9))).toBeNull();
  expect((await rememberedTask('checks', later(11)))?.findings).toEqual([]);
}, 90_000);

it('lays out the personas of a draft too, or nothing where it cannot be read', async () => {
  const told = await inThread('personas', { document, surroundings, locale: 'en' });
  expect(told?.answer?.rows).toHaveLength(360);
  const broken = { ...document, icon: '?' } as ItemDraftDocument;
  expect(await inThread('personas', { document: broken, surroundings })).toEqual({ answer: null });
}, 90_000);
