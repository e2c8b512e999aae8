/** Random items for property tests: shipped ones, nested fields, and forms made at random. */
import fc from 'fast-check';
import { randomCases } from '../../../forms/test-data/random-form';
import { smallDocument } from '../../../forms/test-data/small-form';
import { withoutCases } from '../../cases/test-data/without-cases';
import { loadItems } from '../../load-items.server';
import { readItemDraft } from '../item-draft';
import type { ItemDraftDocument } from '../item-draft';
import { emptyItem } from '../new-item-document';
import { itemWithTable } from './item-with-table';
import { nestedItem } from './nested-item';

const fixed = [
  ...loadItems().map(({ document }) => readItemDraft(withoutCases(document))),
  nestedItem(),
  itemWithTable(),
];

/** Through JSON: what a property is told of it can be read again, and nothing is undefined. */
const made = randomCases(true).map(({ form }): ItemDraftDocument => {
  const item = { ...emptyItem('random', { en: 'Random', 'zh-CN': '随机' }), form: smallDocument(form) };
  return readItemDraft(JSON.parse(JSON.stringify(item)));
});

export const randomItems: fc.Arbitrary<ItemDraftDocument> = fc.oneof(fc.constantFrom(...fixed), made);
