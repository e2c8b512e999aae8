import { describe, expect, it } from 'vitest';
import { fulfilmentSchema } from '../../rules/fulfilment-document';
import { itemSchema } from '../item-document';
import { applyOperations } from './apply-operations';
import { readItemDraft } from './item-draft';
import type { ItemDraftDocument } from './item-draft';
import { fulfilmentProperties, itemProperties } from './item-operation';
import type { ItemOperation } from './item-operation';
import { emptyItem } from './new-item-document';
import { conditionsOf, tablesOf } from './work-lists';

const text = { en: 'Text', 'zh-CN': '文本' };
const empty = readItemDraft(emptyItem('small', text));
const isRemote = { '==': [{ var: 'answers.mode' }, 'remote'] };
const table = {
  ...{ id: 'kit', text, hit: 'first', inputs: [{ title: text, value: { var: 'answers.mode' } }] },
  ...{ outputs: [], then: [{ ticket: { key: 'kit' } }] },
  rows: [{ id: 'one', when: [{ condition: { 'fw.is': 'isRemote' } }], then: [] }],
};
const withTable: readonly ItemOperation[] = [
  { op: 'set-condition', name: 'isRemote', value: isRemote },
  { op: 'set-condition', name: 'other', value: { '!': [{ 'fw.is': 'isRemote' }] } },
  { op: 'add-work', list: 'tables', value: table },
];

function applied(item: ItemDraftDocument, operations: readonly ItemOperation[]): ItemDraftDocument {
  const outcome = applyOperations(item, operations);
  if (!outcome.ok) throw new Error(`${outcome.refusal.problem}: ${outcome.refusal.message.en}`);
  return outcome.document;
}

function refused(item: ItemDraftDocument, ...operations: ItemOperation[]): string {
  const outcome = applyOperations(item, operations);
  return outcome.ok ? 'done' : `${outcome.refusal.code} ${outcome.refusal.problem}`;
}

describe('a named condition', () => {
  const item = applied(empty, withTable);

  it('takes everything along that refers to it, and is the same when renamed back', () => {
    const there = applied(item, [{ op: 'set-condition', name: 'isRemote', value: isRemote, rename: 'away' }]);
    expect(conditionsOf(there)).toEqual({ away: isRemote, other: { '!': [{ 'fw.is': 'away' }] } });
    expect(tablesOf(there)[0]?.rows[0]?.when).toEqual([{ condition: { 'fw.is': 'away' } }]);
    const back = applied(there, [{ op: 'set-condition', name: 'away', value: isRemote, rename: 'isRemote' }]);
    expect(JSON.stringify(back)).toBe(JSON.stringify(item));
  });

  it('is not removed while something refers to it, unless it is to stand there itself', () => {
    const remove = { op: 'set-condition', name: 'isRemote', value: null } as const;
    expect(refused(item, remove)).toBe('E-406 in-use');
    const without = applied(item, [{ ...remove, used: 'replace' }]);
    expect(conditionsOf(without)).toEqual({ other: { '!': [isRemote] } });
    expect(tablesOf(without)[0]?.rows[0]?.when).toEqual([{ condition: isRemote }]);
  });

  it('has a name of its own, and one that is a key', () => {
    const set = (name: string, rename?: string) =>
      refused(item, { op: 'set-condition', name, value: true, ...(rename !== undefined && { rename }) });
    expect(set('other', 'isRemote')).toBe('E-406 key-taken');
    expect(set('two words')).toBe('E-406 bad-key');
    expect(set('constructor')).toBe('E-406 bad-key');
    expect(refused(item, { op: 'set-condition', name: 'none', value: null })).toBe('E-406 no-such-condition');
  });
});

describe('properties of the item and of its fulfilment', () => {
  const stays = (operation: ItemOperation) => refused(empty, operation) === 'E-406 fixed-keyword';
  const needed = (schema: { readonly required: readonly string[] }) => (property: string) =>
    schema.required.includes(property);

  it('stay where the schema needs them, and nowhere else', () => {
    expect(itemProperties.filter((property) => stays({ op: 'set-item', property, value: null }))).toEqual(
      itemProperties.filter(needed(itemSchema)),
    );
    expect(
      fulfilmentProperties.filter((property) => stays({ op: 'set-fulfilment', property, value: null })),
    ).toEqual(fulfilmentProperties.filter(needed(fulfilmentSchema)));
  });
});

describe('tables and cases', () => {
  it('are added, changed, moved and removed by their ids, and leave nothing behind', () => {
    const item = applied(empty, [
      { op: 'add-work', list: 'cases', value: { text, answers: {} } },
      { op: 'add-work', list: 'cases', value: { text, answers: {} }, at: 0 },
    ]);
    expect(item.cases?.map(({ id }) => id)).toEqual(['case-2', 'case']);
    const moved = applied(item, [{ op: 'move-work', list: 'cases', name: 'case', at: 0 }]);
    expect(moved.cases?.map(({ id }) => id)).toEqual(['case', 'case-2']);
    const gone = applied(item, [
      { op: 'remove-work', list: 'cases', name: 'case' },
      { op: 'remove-work', list: 'cases', name: 'case-2' },
    ]);
    expect(JSON.stringify(gone)).toBe(JSON.stringify(empty));
    const tables = applied(empty, withTable);
    expect(refused(tables, { op: 'add-work', list: 'tables', value: table })).toBe('E-406 key-taken');
    expect(tablesOf(applied(tables, [{ op: 'remove-work', list: 'tables', name: 'kit' }]))).toEqual([]);
  });

  it('can be edited on: rows have ids, and lists of cells', () => {
    const rows = (value: unknown) =>
      refused(empty, { op: 'add-work', list: 'tables', value: { ...table, rows: value as never } });
    expect(rows([{ id: 'a', when: [], then: null }])).toBe('done');
    expect(rows([{ id: 'a', when: 7, then: null }])).toBe('E-401 not-a-part');
    expect(rows([{ when: [], then: [] }])).toBe('E-401 not-a-part');
    expect(rows([table.rows[0], table.rows[0]])).toBe('E-401 not-a-part');
  });

  it('never go with JSON that replaces a part without being named', () => {
    const item = applied(empty, [
      ...withTable,
      { op: 'add-work', list: 'cases', value: { id: 'one', text } },
    ]);
    const replace = (place: string, value: unknown, removes: readonly string[] = []) =>
      refused(item, { op: 'replace-part', place, value: value as never, removes });
    expect(replace('/fulfilment/tables', [])).toBe('E-207 drops-rules');
    expect(replace('/fulfilment/tables', [], ['table:kit'])).toBe('done');
    expect(replace('/fulfilment/conditions', { isRemote }, ['condition:other'])).toBe('done');
    expect(replace('/fulfilment/conditions', { isRemote })).toBe('E-207 drops-rules');
    expect(replace('/cases', [])).toBe('E-207 drops-rules');
    expect(replace('/cases', [], ['case:one'])).toBe('done');
  });
});

describe('what is promised', () => {
  const asked = applied(empty, [
    { op: 'add-field', type: 'date', key: 'day', to: { step: empty.form.layout.steps[0]?.id ?? '' } },
  ]);
  const promise = { workingDaysBefore: 2, of: { name: 'start', date: { var: 'answers.day' } } };
  const promised = applied(asked, [{ op: 'set-fulfilment', property: 'promise', value: promise }]);

  it('is set, and taken away, and the calendar is not', () => {
    expect(promised.fulfilment.promise).toEqual(promise);
    const without = applied(promised, [{ op: 'set-fulfilment', property: 'promise', value: null }]);
    expect(JSON.stringify(without)).toBe(JSON.stringify(asked));
    expect(refused(promised, { op: 'set-fulfilment', property: 'calendar', value: null })).toBe(
      'E-406 fixed-keyword',
    );
  });

  it('follows the date that it counts from, and goes with it', () => {
    const renamed = applied(promised, [{ op: 'rename-field', field: 'day', key: 'first' }]);
    expect(renamed.fulfilment.promise).toMatchObject({ of: { date: { var: 'answers.first' } } });
    expect(refused(promised, { op: 'remove-field', field: 'day' })).toBe('E-406 in-use');
    const without = applied(promised, [{ op: 'remove-field', field: 'day', used: 'remove' }]);
    expect(without.fulfilment).not.toHaveProperty('promise');
  });
});
