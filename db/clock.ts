/** The one clock: database time, measured now and then, carried on by the process's steady clock, plus an offset. */
import type { MovableClock } from './database';

/** How long a measurement is carried on before the database is asked again. */
const MEASUREMENT_AGE = 10_000;
/** A gap between steady and wall clock that only a jump or a suspended machine explains. */
const JUMP = 1_000;

interface Measurement {
  readonly databaseTime: number;
  readonly steady: number;
  readonly wall: number;
}

export interface Clock extends MovableClock {
  now(): Promise<number>;
}

/**
 * @param measure database time in milliseconds UTC; asked at most every ten seconds, and again after a jump of
 *   the machine's clock. It must not wait for connections that a transaction may hold while it asks for the time.
 * @param offset milliseconds added from the start
 */
export function createClock(measure: () => Promise<number>, offset = 0): Clock {
  let measurement: Measurement | null = null;
  let running: Promise<Measurement> | null = null;
  let held: number | null = null;

  async function measureNow(): Promise<Measurement> {
    const asked = performance.now();
    const databaseTime = await measure();
    const answered = performance.now();
    return { databaseTime, steady: (asked + answered) / 2, wall: Date.now() };
  }

  async function current(): Promise<Measurement> {
    if (measurement && !isStale(measurement)) return measurement;
    running ??= measureNow().finally(() => (running = null));
    measurement = await running;
    return measurement;
  }

  return {
    async now() {
      if (held !== null) return held;
      const { databaseTime, steady } = await current();
      return Math.floor(databaseTime + performance.now() - steady + offset);
    },
    setClockOffset(milliseconds) {
      offset = milliseconds;
    },
    holdClock(instant) {
      held = instant;
    },
  };
}

function isStale(measurement: Measurement): boolean {
  const age = performance.now() - measurement.steady;
  const wallAge = Date.now() - measurement.wall;
  return age > MEASUREMENT_AGE || Math.abs(wallAge - age) > JUMP;
}
