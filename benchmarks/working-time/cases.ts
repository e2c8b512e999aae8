/** The additions that are measured: instants of 2026 in three sites, one to forty working hours, the same in every run. */
import {
  shippedCalendars,
  shippedDocument,
  type ShippedCalendar,
} from '../../tests/builders/shipped-calendars';
import type { Calendar } from '../../rules/working-time/calendar';
import { prepareLoop, type LoopCalendar } from './luxon-day-loop';

export interface Case {
  readonly calendar: Calendar;
  readonly loop: LoopCalendar;
  readonly from: number;
  readonly work: number;
}

const MINUTE = 60_000;
const first = Date.UTC(2026, 0, 2);
const minutesOfTheYear = 360 * 24 * 60;
const sites: readonly ShippedCalendar[] = ['shanghai', 'berlin', 'new-york'];

export function makeCases(count: number): Case[] {
  const loops = sites.map((site) => prepareLoop(shippedDocument(site)));
  const next = numbers(20_261_123);
  return Array.from({ length: count }, (_, index) => {
    const site = sites[index % sites.length] ?? 'berlin';
    const loop = loops[index % sites.length];
    if (!loop) throw new Error('no site');
    const from = first + (next() % minutesOfTheYear) * MINUTE;
    return { calendar: shippedCalendars[site], loop, from, work: (60 + (next() % (39 * 60))) * MINUTE };
  });
}

/** A linear congruential generator (Numerical Recipes), so that a run can be repeated. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
