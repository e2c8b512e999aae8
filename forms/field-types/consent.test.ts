import { describe, expect, it } from 'vitest';
import { clausesOf, posted } from '../test-data/clauses';
import { consent } from './consent';
import type { FormField } from './field-type';

const schema = { 'x-version': '2' };
const given = { given: true, version: '2' };
const now = Date.parse('2026-11-30T09:00:00Z');
const words = { zone: 'Europe/Berlin', now: null, personName: () => undefined };

describe('consent', () => {
  it('takes a consent to the version that is asked for', () => {
    expect(clausesOf(consent, given, schema)).toEqual([]);
    expect(clausesOf(consent, { ...given, at: '2026-11-30T09:00:00Z' }, schema)).toEqual([]);
    expect(clausesOf(consent, { ...given, version: '1' }, schema)).toEqual(['consent-outdated']);
  });

  it('counts what is not given as no answer', () => {
    for (const value of [null, {}, { given: false }, { given: false, version: '2' }])
      expect(clausesOf(consent, value, schema)).toEqual(['empty']);
  });

  it('refuses everything else', () => {
    for (const value of [
      true,
      'yes',
      [],
      { given: 'yes', version: '2' },
      { ...given, at: 'now' },
      { ...given, by: 'me' },
    ])
      expect(clausesOf(consent, value, schema)).toEqual(['wrong-kind']);
    expect(clausesOf(consent, { given: true }, schema)).toEqual(['wrong-kind']);
  });

  it('is given by nobody but the person', () => {
    const document = {
      'x-type': 'consent',
      type: 'object',
      default: given,
      'x-preset': { value: given },
    } as const;
    expect(consent.definitionFaults?.(document, '/f').map(({ place }) => place)).toEqual([
      '/f/default',
      '/f/x-preset',
    ]);
  });

  it('reads the box; the version is that of the page it was ticked on', () => {
    expect(posted(consent, { given: ['', 'yes'], version: ['2'] })).toEqual(given);
    expect(posted(consent, { given: [''], version: ['2'] })).toBeNull();
    expect(posted(consent, {})).toBeUndefined();
  });

  it('is put on record with the server’s moment, and keeps it while its version stays', () => {
    const forged = { ...given, at: '2001-01-01T00:00:00Z' };
    expect(consent.record?.(forged, { now, before: undefined })).toEqual({
      ...given,
      at: '2026-11-30T09:00:00.000Z',
    });
    const before = { ...given, at: '2026-10-01T09:00:00.000Z' };
    expect(consent.record?.(given, { now, before })).toEqual(before);
    expect(consent.record?.(given, { now, before: { ...before, version: '1' } })).toEqual({
      ...given,
      at: '2026-11-30T09:00:00.000Z',
    });
  });

  it('is said with its version, and the moment once it is on record', () => {
    const recorded = { ...given, at: '2026-11-30T09:00:00.000Z' };
    expect(consent.format(given, {} as FormField, { ...words, locale: 'en' })).toBe('Agreed (version 2)');
    expect(consent.format(recorded, {} as FormField, { ...words, locale: 'en' })).toBe(
      'Agreed on Mon 30 Nov 2026, 10:00 (version 2)',
    );
    expect(consent.format(recorded, {} as FormField, { ...words, locale: 'zh-CN' })).toBe(
      '已于 2026年11月30日 周一 10:00 同意（版本 2）',
    );
  });
});
