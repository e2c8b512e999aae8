import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BlockDocument } from '../../forms/expand-blocks';
import type { DocumentError } from '../document-error';
import { emptyItem } from '../editing/new-item-document';
import { documentFiles, loadBlock, loadBlocks, shippedBlocks } from '../load-items.server';
import { parseItem } from '../parse-item';
import { checkItem } from '../checks/check-item';
import type { ItemDraftDocument } from '../editing/item-draft';
import { blockFileText, isBlockFile, itemOfFile } from './block-file';
import { emptyBlock, isBlock } from './block-item';

const title = { en: 'Contact', 'zh-CN': '联系人' };
const { block: contact, item: contactItem } = loadBlock(`${shippedBlocks}/emergency-contact.json`);

function itemWith(version: number): object {
  const { form, ...item } = emptyItem('visit', title);
  return {
    ...item,
    form: {
      ...form,
      schema: {
        ...form.schema,
        properties: {
          contact: { 'x-type': 'block', 'x-block': contact.key, 'x-block-version': version },
        },
      },
      layout: { steps: [{ id: 'details', title, rows: [['contact']] }] },
      texts: { contact: { label: title } },
      access: { read: ['role:hr'], fields: {} },
    },
  };
}

function faultsOf(document: object): readonly string[] {
  try {
    parseItem(document);
    return [];
  } catch (error) {
    return (error as DocumentError).faults.map(({ place }) => place);
  }
}

describe('blocks as files', () => {
  it.each(documentFiles(shippedBlocks))('%s is in its canonical form', (file) => {
    const text = readFileSync(file, 'utf8');
    const { item, block } = loadBlock(file);
    expect(isBlock(item.document)).toBe(true);
    expect(blockFileText(item.document, block.version)).toBe(text);
  });

  it('have nothing that the checks find, once they name their readers', () => {
    for (const { item } of loadBlocks()) {
      const { form } = item.document;
      const read = { ...item.document, form: { ...form, access: { ...form.access, read: ['role:hr'] } } };
      expect(checkItem(read as unknown as ItemDraftDocument, { now: 0 }).findings).toEqual([]);
    }
  });

  it('are told apart from items', () => {
    expect(isBlockFile({ block: 'a', form: {} })).toBe(true);
    expect(isBlockFile(emptyItem('a', title))).toBe(false);
  });

  it('keep what they should not have, for the parser to refuse', () => {
    const file = JSON.parse(blockFileText(contactItem.document, 1)) as Record<string, unknown>;
    expect(() => parseItem(itemOfFile({ ...file, surprise: 1 }))).toThrow(/surprise/);
  });
});

describe('an item with a block', () => {
  it('has the block’s fields, in its document, too', () => {
    const { form, document } = parseItem(itemWith(1), { blocks: [contact] });
    expect([...form.byPath.keys()]).toContain('contact.phone');
    expect(document.form.texts['contact.phone']).toBeDefined();
  });

  it('is checked through it: what is found inside is told of the block', () => {
    const rules = [...contact.form.rules, { id: 'mute', when: false, show: ['phone'] }];
    const placesOf = (block: BlockDocument) =>
      checkItem(itemWith(1) as ItemDraftDocument, { now: 0, blocks: [block] }).findings.map(
        ({ place }) => place,
      );
    expect(checkItem(itemWith(1) as ItemDraftDocument, { now: 0, blocks: [contact] }).findings).toEqual([]);
    expect(placesOf(contact)).toEqual([]);
    expect(new Set(placesOf({ ...contact, form: { ...contact.form, rules } }))).toEqual(
      new Set(['/form/schema/properties/contact']),
    );
  });

  it('is refused without it', () => {
    expect(() => parseItem(itemWith(2), { blocks: [contact] })).toThrow(/version 2/);
  });
});

describe('a block', () => {
  it('has one step, no blocks and no work', () => {
    const block = emptyBlock('contact', title);
    expect(faultsOf(block)).toEqual([]);
    const [step] = block.form.layout.steps;
    const two = { ...block.form.layout, steps: [step, { ...step, id: 'more' }] };
    expect(faultsOf({ ...block, form: { ...block.form, layout: two } })).toEqual(['/form/layout/steps']);
    const closing = [{ '==': [1, 1] }];
    expect(faultsOf({ ...block, fulfilment: { ...block.fulfilment, closing } })).toEqual([
      '/fulfilment/closing',
    ]);
    const nested = { ...(itemWith(1) as ItemDraftDocument), kind: 'block' as const };
    expect(() => parseItem(nested, { blocks: [contact] })).toThrow(/no other blocks/);
  });
});
