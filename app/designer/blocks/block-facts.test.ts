import { expect, it } from 'vitest';
import { emptyItem } from '../../../catalog/editing/new-item-document';
import { loadBlock, shippedBlocks } from '../../../catalog/load-items.server';
import { blockField } from '../../../forms/editing/group-as-block';
import { withKnownBlocks } from '../../../forms/expand-blocks';
import { conditionFacts } from '../rules/condition/condition-facts';

it('the fields of a block are facts to the rules of the form that it stands in', () => {
  const { block } = loadBlock(`${shippedBlocks}/emergency-contact.json`);
  const { form, ...item } = emptyItem('visit', { en: 'Visit', 'zh-CN': '来访' });
  const properties = { contact: blockField(block.key, block.version) };
  const used = { ...form, schema: { ...form.schema, properties } } as unknown as typeof form;
  const words = {
    locale: 'en',
    directory: { departments: [], offices: [], legalEntities: [] },
    roleTitle: String,
    partTitle: String,
  };
  const pathsOf = (of: typeof form) =>
    conditionFacts({ ...item, form: of }, '', words).map(({ path }) => path);
  expect(pathsOf(used)).not.toContain('answers.contact.phone');
  const within = pathsOf(withKnownBlocks(used, [block]));
  expect(within).toEqual(expect.arrayContaining(['answers.contact.name', 'answers.contact.phone']));
});
