import { describe, expect, it } from 'vitest';
import { fittingSuggestions } from './fitting-suggestions';

const places = [
  ['DZ', 'Algeria'],
  ['CI', 'Côte d’Ivoire'],
  ['DE', 'Germany'],
  ['NE', 'Niger'],
  ['CN', '中国'],
].map(([value = '', label = '']) => ({ value, label, detail: value }));
const found = (typed: string | null): readonly string[] =>
  fittingSuggestions(places, typed).map(({ value }) => value);

describe('what fits what is typed', () => {
  it('is everything, in order, while nothing is typed', () => {
    for (const typed of [null, '', '  ']) expect(found(typed)).toEqual(['DZ', 'CI', 'DE', 'NE', 'CN']);
  });

  it('begins with what is typed, then holds it', () => {
    expect(found('ger')).toEqual(['DE', 'DZ', 'NE']);
    expect(found('中')).toEqual(['CN']);
  });

  it('is found by words in any order, without accents, in details too', () => {
    expect(found('IVOIRE cote')).toEqual(['CI']);
    expect(found('de')).toEqual(['DE']);
    expect(found('nowhere')).toEqual([]);
  });
});
