import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../forms/editing/form-draft';
import { parseItem } from '../parse-item';
import { applyOperations } from './apply-operations';
import type { ItemDraftDocument } from './item-draft';
import type { ItemOperation } from './item-operation';
import { textsOf } from './item-texts';
import { itemWithTable } from './test-data/item-with-table';
import { optionUsedBy, usedBy } from './used-by';
import { conditionsOf, tablesOf } from './work-lists';

const item = itemWithTable();
const bytes = (document: unknown) => JSON.stringify(document);

function applied(document: ItemDraftDocument, ...operations: ItemOperation[]): ItemDraftDocument {
  const outcome = applyOperations(document, operations);
  if (!outcome.ok) throw new Error(`${outcome.refusal.problem}: ${outcome.refusal.message.en}`);
  return outcome.document;
}

const [answers, expected] = (['answers', 'expect'] as const).map(
  (part) => (document: ItemDraftDocument) => document.cases?.[0]?.[part] as JsonObject,
) as [(document: ItemDraftDocument) => JsonObject, (document: ItemDraftDocument) => JsonObject];

describe('a field that tables, conditions and cases name', () => {
  it('takes them along when it is renamed, there and back', () => {
    const renames = (from: string, to: string): ItemOperation[] =>
      ['mode', 'extras', 'size'].map((key) => ({
        ...{ op: 'rename-field', field: `${from}${key}`, key: `${to}${key}` },
      })) as ItemOperation[];
    const there = applied(item, ...renames('', 'qz'));
    expect(/"(answers\.|\/)?(mode|extras|size)"/.test(bytes(there))).toBe(false);
    expect(expected(there).notices).toEqual([{ key: 'shipped', to: ['manager-of:/qzmode'] }]);
    expect(() => parseItem(there)).not.toThrow();
    expect(bytes(applied(there, ...renames('qz', '')))).toBe(bytes(item));
  });

  it('is used by each of them', () => {
    expect(usedBy(item, 'size').map(({ title, whenRemoved }) => [title.en, whenRemoved?.en])).toEqual([
      ['Condition isBig', 'Condition isBig is removed'],
      [
        'Column Size of the table Kit by mode',
        'Column Size of the table Kit by mode is removed, with the rows that ask for it',
      ],
      ['Case Remote with a large one', 'Case Remote with a large one no longer names it'],
      ['Row 3 of the table Kit by mode', 'Row 3 of the table Kit by mode is removed'],
    ]);
  });

  it('is removed with its column, the rows that ask for it, and the conditions that read it', () => {
    const without = applied(item, { op: 'remove-field', field: 'size', used: 'remove' });
    const [table] = tablesOf(without);
    expect(table?.inputs).toHaveLength(2);
    expect(table?.rows.map(({ id, when }) => [id, when])).toEqual([
      ['away', [{ oneOf: ['remote', 'hybrid'] }, null]],
      ['extra', [null, { hasAny: ['remote'] }]],
      ['rest', ['on-site', null]],
    ]);
    expect(Object.keys(conditionsOf(without))).toEqual(['isAway']);
    expect(answers(without)).toEqual({ mode: 'remote', extras: ['remote', 'hybrid'] });
    expect(() => parseItem(without)).not.toThrow();
  });

  it('takes the whole table along when nothing is left of it, and rules by their conditions', () => {
    const without = applied(
      item,
      ...['mode', 'size', 'extras'].map((field): ItemOperation => ({
        op: 'remove-field',
        field,
        used: 'remove',
      })),
    );
    expect(tablesOf(without)).toEqual([]);
    expect(without.fulfilment.rules).toEqual([]);
    expect(conditionsOf(without)).toEqual({});
    expect(answers(without)).toEqual({});
    expect(expected(without).errors).toEqual({});
  });
});

describe('an option that tables, conditions and cases name', () => {
  it('takes them along when it is renamed, there and back', () => {
    const rename = (field: string, option: string, to: string): ItemOperation => ({
      ...{ op: 'rename-option', field, option, to },
    });
    const there = applied(item, rename('mode', 'remote', 'qz'), rename('extras', 'remote', 'qz'));
    expect(bytes(there).includes('"remote"')).toBe(false);
    const back = [rename('mode', 'qz', 'remote'), rename('extras', 'qz', 'remote')];
    expect(bytes(applied(there, ...back))).toBe(bytes(item));
  });

  it('is used by each of them, and leaves the lists that it stands in', () => {
    expect(optionUsedBy(item, 'mode', 'hybrid').map(({ title }) => title.en)).toEqual([
      'Condition isAway',
      'Row 1 of the table Kit by mode',
    ]);
    const without = applied(item, { op: 'remove-option', field: 'extras', option: 'hybrid', used: 'remove' });
    expect(answers(without).extras).toEqual(['remote']);
    const last = applied(item, { op: 'remove-option', field: 'extras', option: 'remote', used: 'remove' });
    expect(tablesOf(last)[0]?.rows[1]?.when[1]).toEqual({ hasAny: ['remote'] });
  });
});

describe('texts', () => {
  it('of tables, their columns and cases are listed, what cases answer is not', () => {
    const titles = textsOf(item).map(({ title }) => title.en);
    expect(titles).toEqual(
      expect.arrayContaining([
        'Decision table Kit by mode: text',
        'Column Mode of the table Kit by mode: title',
        'Column Days of the table Kit by mode: title',
        'Case Remote with a large one: text',
      ]),
    );
    expect(
      textsOf({ ...item, cases: [{ id: 'x', text: {}, answers: { text: {}, title: {} } }] }),
    ).toHaveLength(textsOf(item).length);
  });
});
