import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { time } from './time';

describe('time', () => {
  it('takes hours and minutes of a 24-hour clock', () => {
    for (const value of ['00:00', '14:30', '23:59']) expect(clausesOf(time, value)).toEqual([]);
    for (const value of ['24:00', '2:30', '14:30:00', '2 pm', '14:30Z'])
      expect(clausesOf(time, value)).toEqual(['not-a-time']);
    expect(clausesOf(time, 1430)).toEqual(['wrong-kind']);
    expect(clausesOf(time, null)).toEqual(['empty']);
  });

  it('reads what was posted', () => {
    expect(posted(time, { '': ['14:30'] })).toBe('14:30');
    expect(posted(time, { '': [''] })).toBeNull();
  });
});
