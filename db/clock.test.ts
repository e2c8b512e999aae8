import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from './clock';

describe('the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A database whose clock runs an hour ahead of this process's. */
  function databaseAhead() {
    let asked = 0;
    const hour = 3_600_000;
    const clock = createClock(() => {
      asked += 1;
      return Promise.resolve(Date.now() + hour);
    });
    return { clock, hour, asked: () => asked };
  }

  it('tells database time, and asks for it at most every ten seconds', async () => {
    const { clock, hour, asked } = databaseAhead();
    expect(await clock.now()).toBe(Date.UTC(2026, 0, 1) + hour);
    vi.advanceTimersByTime(9_000);
    expect(await clock.now()).toBe(Date.UTC(2026, 0, 1) + hour + 9_000);
    expect(asked()).toBe(1);
    vi.advanceTimersByTime(2_000);
    await clock.now();
    expect(asked()).toBe(2);
  });

  it('asks once for many who want to know', async () => {
    const { clock, asked } = databaseAhead();
    await Promise.all([clock.now(), clock.now(), clock.now()]);
    expect(asked()).toBe(1);
  });

  it('asks again when the clock of the machine jumps', async () => {
    const { clock, asked } = databaseAhead();
    await clock.now();
    vi.setSystemTime(Date.UTC(2026, 0, 1) - 3_600_000);
    await clock.now();
    expect(asked()).toBe(2);
  });

  it('asks again after a failure', async () => {
    const measure = vi
      .fn<() => Promise<number>>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue(5);
    const clock = createClock(measure);
    await expect(clock.now()).rejects.toThrow('gone');
    expect(await clock.now()).toBe(5);
  });

  it('adds its offset, can be held, and runs on from database time', async () => {
    const clock = createClock(() => Promise.resolve(Date.now()), 1_000);
    expect(await clock.now()).toBe(Date.UTC(2026, 0, 1) + 1_000);
    clock.setClockOffset(-5_000);
    expect(await clock.now()).toBe(Date.UTC(2026, 0, 1) - 5_000);
    clock.holdClock(42);
    vi.advanceTimersByTime(60_000);
    expect(await clock.now()).toBe(42);
    clock.holdClock(null);
    expect(await clock.now()).toBe(Date.UTC(2026, 0, 1) + 55_000);
  });
});
