import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDateAt } from '../rules/conditions/local-date';
import { todayIn } from './today';

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Shanghai',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];

describe('todayIn', () => {
  it('is the date of the instant in the zone, whatever was asked before', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        moments,
        fc.integer({ min: 0, max: 3_600_000 }),
        (zone, now, later) => {
          expect(todayIn(zone, now)).toBe(localDateAt(now, zone));
          expect(todayIn(zone, now + later)).toBe(localDateAt(now + later, zone));
        },
      ),
      { numRuns: 500 },
    );
  });
});
