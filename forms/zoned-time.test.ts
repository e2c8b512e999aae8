import { describe, expect, it } from 'vitest';
import { instantOf, isTimeZone } from './zoned-time';

const at = (instant: string): number => Date.parse(instant);

describe('the wall clocks of a zone', () => {
  it.each([
    ['2026-01-15T09:00', 'Europe/Berlin', '2026-01-15T08:00Z'],
    ['2026-07-15T09:00', 'Europe/Berlin', '2026-07-15T07:00Z'],
    ['2026-07-15T09:00', 'Asia/Shanghai', '2026-07-15T01:00Z'],
    ['2026-07-15T09:00', 'America/New_York', '2026-07-15T13:00Z'],
    ['2026-10-04T01:45', 'Australia/Lord_Howe', '2026-10-03T15:15Z'],
    ['2026-12-31T23:59', 'Pacific/Kiritimati', '2026-12-31T09:59Z'],
    ['2026-07-15T09:00', 'UTC', '2026-07-15T09:00Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(instantOf(local, zone)).toBe(at(instant));
  });

  it('takes the earlier of two where the clocks are turned back', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe(at('2026-10-25T00:30Z'));
  });

  it('knows none where the clocks are turned forward, for half an hour too', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBeNull();
    expect(instantOf('2026-03-29T03:00', 'Europe/Berlin')).toBe(at('2026-03-29T01:00Z'));
    expect(instantOf('2026-10-04T02:15', 'Australia/Lord_Howe')).toBeNull();
  });

  it('refuses what is no zone of places', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    for (const zone of ['Europe/Atlantis', '', '+02:00', 'Europe/Berlin '])
      expect(isTimeZone(zone)).toBe(false);
    expect(instantOf('2026-03-29T03:00', 'Nowhere')).toBeNull();
  });
});
