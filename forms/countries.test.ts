import { describe, expect, it } from 'vitest';
import { countries, countryName, hasPostalCodes } from './countries';

describe('countries', () => {
  it('are those of ISO 3166-1, each once, each with a name in both languages', () => {
    expect(new Set(countries).size).toBe(249);
    for (const code of countries)
      for (const locale of ['en', 'zh-CN']) expect(countryName(code, locale)).not.toBe(code);
  });

  it('are called as the reader calls them', () => {
    expect(countryName('DE', 'en')).toBe('Germany');
    expect(countryName('DE', 'zh-CN')).toBe('德国');
    expect(countryName('germany', 'en')).toBe('germany');
  });

  it('have postal codes or not', () => {
    expect(hasPostalCodes('DE')).toBe(true);
    expect(hasPostalCodes('HK')).toBe(false);
  });
});
