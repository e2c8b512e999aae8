import { describe, expect, it } from 'vitest';
import { parseItem } from '../parse-item';
import { applyOperations } from './apply-operations';
import type { ItemDraftDocument, TableDraft } from './item-draft';
import { mergeItems } from './merge-items';
import { itemWithTable } from './test-data/item-with-table';
import { conditionsOf, tablesOf } from './work-lists';

const base = itemWithTable();
const [table] = tablesOf(base) as [TableDraft];
const text = { en: 'New', 'zh-CN': '新' };

function withTable(value: TableDraft): ItemDraftDocument {
  const outcome = applyOperations(base, [{ op: 'set-work', list: 'tables', name: 'kit', value }]);
  if (!outcome.ok) throw new Error(outcome.refusal.message.en);
  return outcome.document;
}

const withCell = (row: number, column: number, cell: string): TableDraft => ({
  ...table,
  rows: table.rows.map((each, at) =>
    at === row ? { ...each, when: each.when.map((old, here) => (here === column ? cell : old)) } : each,
  ),
});
const withRow = (value: string): TableDraft => ({
  ...table,
  rows: [...table.rows, { id: 'row', when: [value, null, null], then: [9] }],
});
const withColumn: TableDraft = {
  ...table,
  inputs: [...table.inputs, { title: text, value: { var: 'requester.legalEntity' } }],
  rows: table.rows.map((row) => ({ ...row, when: [...row.when, 'DE'] })),
};
const withoutColumn: TableDraft = {
  ...table,
  inputs: table.inputs.slice(1),
  rows: table.rows.map((row) => ({ ...row, when: row.when.slice(1) })),
};

function merged(mine: TableDraft, theirs: TableDraft) {
  const { merged: item, conflicts } = mergeItems(base, withTable(mine), withTable(theirs));
  expect(() => parseItem(item)).not.toThrow();
  return { rows: tablesOf(item)[0]?.rows, inputs: tablesOf(item)[0]?.inputs.length, conflicts };
}

describe('two edits of a decision table', () => {
  it('of different cells, even of one row, keep both', () => {
    const { rows, conflicts } = merged(withCell(0, 1, 'remote'), withCell(0, 2, 'hybrid'));
    expect(conflicts).toEqual([]);
    expect(rows?.[0]?.when).toEqual([{ oneOf: ['remote', 'hybrid'] }, 'remote', 'hybrid']);
  });

  it('of the same cell are a conflict about that cell', () => {
    const { conflicts } = merged(withCell(0, 1, 'remote'), withCell(0, 1, 'hybrid'));
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.path).toMatch(/^\/fulfilment\/tables\/kit\/rows\/away\/cells\//);
  });

  it('of which one adds a column and the other a row leave a table that is whole', () => {
    const { rows, inputs, conflicts } = merged(withColumn, withRow('hybrid'));
    expect(conflicts).toEqual([]);
    expect(inputs).toBe(4);
    expect(rows?.map(({ when }) => when.length)).toEqual([4, 4, 4, 4, 4]);
    expect(rows?.[4]?.when).toEqual(['hybrid', null, null, null]);
  });

  it('of which one removes a column that the other changed a cell of ask about that cell', () => {
    expect(merged(withoutColumn, withCell(3, 0, 'remote')).conflicts).toHaveLength(1);
    const { rows, conflicts } = merged(withoutColumn, withCell(3, 1, 'remote'));
    expect(conflicts).toEqual([]);
    expect(rows?.[3]?.when).toEqual(['remote', null]);
  });

  it('that both add a row keep two rows, also where both gave it the same id', () => {
    const { rows, conflicts } = merged(withRow('hybrid'), withRow('remote'));
    expect(conflicts).toEqual([]);
    expect(rows?.slice(4).map(({ id, when }) => [id, when[0]])).toEqual(
      expect.arrayContaining([
        ['row2', 'hybrid'],
        ['row', 'remote'],
      ]),
    );
  });
});

describe('two edits of named conditions', () => {
  it('are merged by name', () => {
    const set = (name: string, value: boolean | null) => {
      const outcome = applyOperations(base, [{ op: 'set-condition', name, value, used: 'replace' }]);
      if (!outcome.ok) throw new Error(outcome.refusal.message.en);
      return outcome.document;
    };
    const { merged: item, conflicts } = mergeItems(base, set('isNew', true), set('isAway', false));
    expect(conflicts).toEqual([]);
    expect(conditionsOf(item)).toMatchObject({ isNew: true, isAway: false });
    expect(mergeItems(base, set('isAway', true), set('isAway', false)).conflicts).toHaveLength(1);
  });
});
