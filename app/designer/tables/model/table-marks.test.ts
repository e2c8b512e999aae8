import { describe, expect, it } from 'vitest';
import { readItemDraft } from '../../../../catalog/editing/item-draft';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { itemWithTable } from '../../../../catalog/editing/test-data/item-with-table';
import { tablesOf } from '../../../../catalog/editing/work-lists';
import type { Json } from '../../../../rules/conditions/condition';
import { tableMarks } from './table-marks';

/** The item's table, and another of one row that holds under the condition. */
function besides(condition: Json): ItemDraftDocument {
  const item = itemWithTable();
  const [kit] = tablesOf(item);
  const other = { ...kit, id: 'other', rows: [{ id: 'row', when: [{ condition }, null, null], then: [1] }] };
  return readItemDraft({ ...item, fulfilment: { ...item.fulfilment, tables: [kit, other] } });
}

describe('what the rows of a table leave open', () => {
  it('is told of each table', () => {
    expect([...tableMarks(besides({ var: 'answers.size' }), []).keys()]).toEqual(['kit', 'other']);
  });

  it('is left to the checks where working days are counted, which need a calendar', () => {
    const soon: Json = { 'fw.before': [{ var: 'today' }, { 'fw.addWorkingDays': [{ var: 'today' }, 5] }] };
    expect([...tableMarks(besides(soon), []).keys()]).toEqual(['kit']);
  });
});
