import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { readerWords } from './reader-words';

const item = JSON.parse(readFileSync('catalog/items/employee-onboarding.json', 'utf8')) as ItemDraftDocument;
const departments = ['hr', 'it', 'facilities', 'finance', 'legal'].map((key) => ({
  key,
  title: { en: key, 'zh-CN': key },
}));
const surroundings = { departments };

describe('the reader words that an item offers', () => {
  it('are all that the shipped onboarding names', () => {
    const { access } = item.form;
    const named = [...access.read, ...Object.values(access.fields).flatMap(({ read = [] }) => read)];
    const { others, ...offered } = readerWords(item, surroundings, named);
    expect(others).toEqual([]);
    expect(Object.values(offered).flat()).toEqual(expect.arrayContaining(named));
  });

  it('keep a word that nothing else knows', () => {
    expect(readerWords(item, surroundings, ['assignee:gone']).others).toEqual(['assignee:gone']);
  });
});
