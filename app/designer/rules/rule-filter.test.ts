import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { filteredRules } from './rule-filter';
import type { ToldRules } from './use-told-rules';

const { form } = JSON.parse(
  readFileSync('catalog/items/employee-onboarding.json', 'utf8'),
) as ItemDraftDocument;
const told: ToldRules = new Map(
  form.rules.map((rule) => [rule, { when: JSON.stringify(rule.when), then: 'shows', because: '' }]),
);
const found = (words: string, field = '') => filteredRules(form, { words, field }, told).map(({ id }) => id);

describe('rules that are looked for', () => {
  it('are all of them at first, in their order', () => {
    expect(found('')).toEqual(form.rules.map(({ id }) => id));
  });

  it('read or change the question', () => {
    expect(found('', 'office')).toEqual([
      'office',
      'offices-in-china',
      'offices-in-germany',
      'offices-in-the-us',
    ]);
    expect(found('', 'ownDevice')).toEqual(['own-device', 'laptop']);
  });

  it('say all the words, in any order and case, or are called so', () => {
    expect(found('SHOWS hybrid')).toEqual(['home-address-hybrid']);
    expect(found('offices germany')).toEqual(['offices-in-germany']);
    expect(found('hybrid', 'office')).toEqual([]);
  });
});
