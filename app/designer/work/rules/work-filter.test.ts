import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument, WorkDraft } from '../../../../catalog/editing/item-draft';
import { departmentsOf, filteredWork } from './work-filter';

const item = JSON.parse(readFileSync('catalog/items/employee-onboarding.json', 'utf8')) as ItemDraftDocument;
const told = new Map(
  item.fulfilment.rules.map((rule) => [
    rule,
    { when: JSON.stringify(rule.when), then: JSON.stringify(rule.then), because: '' },
  ]),
);
const found = (words: string, field = '', department = '') =>
  filteredWork(item, { words, field, department }, told).map(({ id }) => id);

describe('ticket rules that are looked for', () => {
  it('are all of them at first', () => {
    expect(found('')).toEqual(item.fulfilment.rules.map(({ id }) => id));
  });

  it('read the question, show its answer or have it in a title', () => {
    expect(found('', 'rdZone')).toEqual(['fac.badge']);
    expect(found('', 'otherSoftware')).toEqual(['it.other-software']);
    expect(found('', 'office')).toEqual(['hr.orientation', 'it.laptop', 'fac.desk', 'fac.badge']);
  });

  it('are the work of a department, and say all the words', () => {
    expect(found('', '', 'finance')).toEqual(['fin.payroll', 'fin.vendor', 'fin.corporate-card']);
    expect(found('VENDOR contractor', '', 'finance')).toEqual(['fin.vendor']);
  });

  it('may be the work of any that a table names', () => {
    const department = { map: [{ var: 'answers.a' }, { x: 'it', y: 'hr' }] };
    const rule = { id: 'kit', then: [{ ticket: { department } }, { ticket: { department: { cat: [] } } }] };
    expect(departmentsOf(rule as unknown as WorkDraft)).toEqual(['it', 'hr']);
  });
});
