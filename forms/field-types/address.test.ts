import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { address } from './address';
import type { FormField } from './field-type';

const berlin = { lines: ['Torstraße 1', '2nd floor'], postalCode: '10119', city: 'Berlin', country: 'DE' };
const words = { zone: 'UTC', now: null, personName: () => undefined };
const field = {} as FormField;

describe('address', () => {
  it('takes a whole address, with a postal code where the country has them', () => {
    expect(clausesOf(address, berlin)).toEqual([]);
    expect(clausesOf(address, { ...berlin, region: 'Berlin' })).toEqual([]);
    expect(clausesOf(address, { ...berlin, postalCode: '' })).toEqual(['part-missing']);
    expect(clausesOf(address, { ...berlin, postalCode: '', city: 'Kowloon', country: 'HK' })).toEqual([]);
  });

  it('says which part is missing', () => {
    for (const part of ['lines', 'city', 'country', 'postalCode']) {
      const without = Object.fromEntries(Object.entries(berlin).filter(([key]) => key !== part));
      expect(address.checker({ 'x-type': 'address' })(without)).toEqual([
        { clause: 'part-missing', params: { part } },
      ]);
    }
    expect(clausesOf(address, { ...berlin, lines: ['Torstraße 1', ' '] })).toEqual(['part-missing']);
  });

  it('keeps its limits', () => {
    expect(clausesOf(address, { ...berlin, country: 'XX' })).toEqual(['not-a-country']);
    expect(clausesOf(address, berlin, { 'x-countries': ['CN'] })).toEqual(['not-a-country']);
    expect(clausesOf(address, { ...berlin, lines: ['a', 'b', 'c', 'd'] })).toEqual(['too-many']);
    expect(clausesOf(address, { ...berlin, lines: ['x'.repeat(101)] })).toEqual(['too-long']);
    expect(clausesOf(address, { ...berlin, postalCode: '1'.repeat(13) })).toEqual(['too-long']);
    const schema = { 'x-type': 'address', type: 'object' } as const;
    expect(address.definitionFaults?.({ ...schema, 'x-countries': ['DE', 'DEU'] }, '/f')).toHaveLength(1);
  });

  it('refuses other kinds; a country alone is no answer', () => {
    for (const value of [
      'Berlin',
      [],
      { ...berlin, lines: 'Torstraße 1' },
      { ...berlin, city: 1 },
      { ...berlin, x: 1 },
    ])
      expect(clausesOf(address, value)).toEqual(['wrong-kind']);
    for (const value of [null, {}, { country: 'DE' }, { lines: [''], city: ' ', country: 'DE' }])
      expect(clausesOf(address, value)).toEqual(['empty']);
  });

  it('reads its controls', () => {
    const parts = {
      lines: ['Torstraße 1\r\n\r\n2nd floor'],
      postalCode: ['10119'],
      city: ['Berlin'],
      region: [''],
      country: ['DE'],
    };
    expect(posted(address, parts)).toEqual(berlin);
    expect(
      posted(address, { lines: [''], postalCode: [''], city: [''], region: [''], country: ['DE'] }),
    ).toBeNull();
    expect(posted(address, { ...parts, city: [''] })).toEqual({ ...berlin, city: '' });
    expect(posted(address, {})).toBeUndefined();
  });

  it('is said in one line, as the reader would write it', () => {
    expect(address.format(berlin, field, { ...words, locale: 'en' })).toBe(
      'Torstraße 1, 2nd floor, 10119 Berlin, Germany',
    );
    expect(address.format(berlin, field, { ...words, locale: 'zh-CN' })).toBe(
      'Torstraße 1，2nd floor，10119 Berlin，德国',
    );
    const shanghai = { lines: ['南京西路 1 号'], postalCode: '200003', city: '上海', country: 'CN' };
    expect(address.format(shanghai, field, { ...words, locale: 'zh-CN' })).toBe(
      '中国 上海 南京西路 1 号 200003',
    );
  });
});
