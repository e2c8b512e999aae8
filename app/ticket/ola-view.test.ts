import { describe, expect, it } from 'vitest';
import { olaViewOf, type ChipClock } from './ola-view';

const hour = 3_600_000;
const clock = (changes: Partial<ChipClock> = {}): ChipClock => ({
  state: 'running',
  dueAt: 1_000,
  workLeft: 2 * hour,
  breached: false,
  soon: false,
  dayLength: 8 * hour,
  ...changes,
});

describe('what the OLA chip shows of a clock', () => {
  it.each([
    [clock(), { kind: 'running', leftMs: 2 * hour, soon: false, dayMs: 8 * hour }],
    [clock({ soon: true }), { kind: 'running', leftMs: 2 * hour, soon: true, dayMs: 8 * hour }],
    [clock({ state: 'paused' }), { kind: 'paused', leftMs: 2 * hour, dayMs: 8 * hour }],
    [clock({ breached: true, workLeft: -hour }), { kind: 'over', overMs: hour, dayMs: 8 * hour }],
    [clock({ state: 'planned', workLeft: null }), { kind: 'planned', dueAt: 1_000 }],
    [clock({ state: 'stopped', workLeft: null }), { kind: 'done', late: false }],
    [clock({ state: 'stopped', workLeft: null, breached: true }), { kind: 'done', late: true }],
  ])('%j', (given, view) => {
    expect(olaViewOf(given)).toEqual(view);
  });

  it('waiting afterwards does not hide a breach', () => {
    expect(olaViewOf(clock({ state: 'paused', breached: true, workLeft: -hour })).kind).toBe('over');
  });

  it('without calendar data shows the date', () => {
    expect(olaViewOf(clock({ workLeft: null })).kind).toBe('planned');
  });
});
