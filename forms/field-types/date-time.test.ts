import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { dateTime } from './date-time';
import type { FormField } from './field-type';

const berlin = { local: '2026-11-30T09:00', zone: 'Europe/Berlin' };
const field = { schema: { 'x-type': 'date-time', type: 'object' } } as FormField;
const words = { zone: 'UTC', now: null, personName: () => undefined };

describe('date and time with its zone', () => {
  it('takes a local time and the zone in which it is meant', () => {
    expect(clausesOf(dateTime, berlin)).toEqual([]);
    expect(clausesOf(dateTime, { ...berlin, zone: '' })).toEqual(['part-missing']);
    expect(clausesOf(dateTime, { local: berlin.local })).toEqual(['part-missing']);
    expect(clausesOf(dateTime, { ...berlin, zone: 'Mars/Base' })).toEqual(['not-a-zone']);
    expect(clausesOf(dateTime, { ...berlin, local: '2026-11-31T09:00' })).toEqual(['not-a-date']);
  });

  it('takes the author’s zones alone, where the author names some', () => {
    expect(clausesOf(dateTime, berlin, { 'x-zones': ['Asia/Shanghai'] })).toEqual(['not-a-zone']);
    const schema = { 'x-type': 'date-time', type: 'object', 'x-zones': ['Berlin'] } as const;
    expect(dateTime.definitionFaults?.({ ...schema, 'x-zones': ['Berlin'] }, '/f')).toHaveLength(1);
  });

  it('refuses a time that the clocks skip', () => {
    expect(clausesOf(dateTime, { ...berlin, local: '2026-03-29T02:30' })).toEqual(['no-such-time']);
    expect(clausesOf(dateTime, { ...berlin, local: '2026-10-25T02:30' })).toEqual([]);
  });

  it('refuses other kinds; a zone alone is no answer', () => {
    for (const value of ['2026-11-30T09:00', 5, [], { ...berlin, more: 1 }, { ...berlin, zone: 1 }])
      expect(clausesOf(dateTime, value)).toEqual(['wrong-kind']);
    for (const value of [null, {}, { local: '', zone: 'UTC' }, { zone: 'UTC' }])
      expect(clausesOf(dateTime, value)).toEqual(['empty']);
  });

  it('reads its two controls', () => {
    expect(posted(dateTime, { local: [berlin.local], zone: [berlin.zone] })).toEqual(berlin);
    expect(posted(dateTime, { local: [''], zone: [berlin.zone] })).toBeNull();
    expect(posted(dateTime, {})).toBeUndefined();
  });

  it('is said as the clocks there show it', () => {
    expect(dateTime.format(berlin, field, { ...words, locale: 'en' })).toBe(
      'Mon 30 Nov 2026, 09:00 (Berlin)',
    );
    expect(dateTime.format(berlin, field, { ...words, locale: 'zh-CN' })).toBe(
      '2026年11月30日 周一 09:00（柏林时间）',
    );
  });
});
