import { describe, expect, it } from 'vitest';
import { DocumentError } from './document-error';
import { loadCalendars, readDocument, shippedCalendars } from './load-items.server';
import { parseCalendar } from './parse-calendar';

const berlin = readDocument(`${shippedCalendars}/berlin.json`) as object;

function refusal(change: object): DocumentError {
  try {
    parseCalendar({ ...berlin, ...change });
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('parsing calendars', () => {
  it('takes the shipped ones', () => {
    expect([...loadCalendars().keys()]).toEqual(['berlin', 'new-york', 'shanghai']);
  });

  it.each([
    ['no shape of a calendar', { week: { '8': [] } }, '/week'],
    ['a time that no clock shows', { week: { '1': [['08:30', '25:00']] } }, '/week/1/0/1'],
    ['a zone that is none', { zone: 'Europe/Atlantis' }, '/zone'],
    ['a day twice', { days: [1, 2].map(() => ({ date: '2026-12-25', kind: 'off' })) }, '/days/1'],
  ])('refuses %s', (_, change, place) => {
    const error = refusal(change);
    expect(error.code).toBe('E-403');
    expect(error.place).toMatch(new RegExp(`^${place}`));
    expect(error.describe('zh-CN').message).not.toBe(error.describe('en').message);
  });
});
