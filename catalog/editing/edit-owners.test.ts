import { describe, expect, it } from 'vitest';
import { applyPatch } from '../../forms/editing/json-patch';
import type { Json } from '../../rules/conditions/condition';
import { checkItem } from '../checks/check-item';
import { loadCalendars, loadItems } from '../load-items.server';
import { applyOperations } from './apply-operations';
import { readItemDraft } from './item-draft';
import type { ItemDraftDocument } from './item-draft';
import type { ItemOperation } from './item-operation';
import { mergeItems } from './merge-items';

const bytes = (document: unknown) => JSON.stringify(document);
const rename: ItemOperation = { op: 'rename-owner', owner: 'area', to: 'place' };

function step(document: ItemDraftDocument, ...operations: ItemOperation[]) {
  const outcome = applyOperations(document, operations);
  if (!outcome.ok) throw new Error(outcome.refusal.message.en);
  return outcome;
}

/** With its cases, and owners that are told something, in a decision table too. */
const [shipped] = loadItems()
  .map(({ document }) => readItemDraft(document))
  .filter(({ key }) => key === 'area-access') as [ItemDraftDocument];
const text = { en: 'Somebody may enter', 'zh-CN': '有人获准进入' };
const notice = { notice: { key: 'told', to: ['owner-of:area'], text } };
const item = step(
  shipped,
  { op: 'add-work', list: 'rules', value: { id: 'tell', text, when: true, then: [notice] } },
  {
    ...{ op: 'add-work', list: 'tables' },
    value: {
      ...{ id: 'kit', text, hit: 'first', inputs: [{ title: text, value: { var: 'answers.area' } }] },
      outputs: [{ title: text, sets: '/0/notice/to/0' }],
      then: [{ notice: { ...notice.notice, key: 'told-by-table', to: ['role:admin'] } }],
      rows: [{ id: 'lab', when: ['rd-lab'], then: ['owner-of:area'] }],
    },
  },
).document;

describe('owners that are renamed', () => {
  const { document, inverse, title } = step(item, rename);

  it('take along everything that refers to them, there and back', () => {
    expect(item.cases?.some((each) => bytes(each).includes('owner-of:area'))).toBe(true);
    const byHand = bytes(item).replaceAll('"owner-of:area"', '"owner-of:place"');
    expect(bytes(document)).toBe(byHand.replace('"owners":{"area":', '"owners":{"place":'));
    expect(bytes(applyPatch(document as unknown as Json, inverse))).toBe(bytes(item));
    expect(bytes(step(document, { op: 'rename-owner', owner: 'place', to: 'area' }).document)).toBe(
      bytes(item),
    );
    expect(title).toEqual({
      en: 'Renamed the owners area to place',
      'zh-CN': '将负责人“area”改名为“place”',
    });
  });

  it('are checked and proven as before, and by the same cases', () => {
    const calendars = [...loadCalendars().values()].map((calendar) => calendar.document);
    const departments = ['hr', 'it', 'facilities', 'finance', 'legal', 'engineering', 'sales', 'operations'];
    const surroundings = { now: Date.UTC(2026, 10, 23, 9), departments, calendarDocuments: calendars };
    const before = checkItem(item, surroundings);
    expect(before.findings.map(({ check }) => check)).toEqual(['table-gap']);
    expect(bytes(checkItem(document, surroundings))).toBe(bytes(before));
  });

  it('are followed in what somebody else wrote meanwhile', () => {
    const approval = { key: 'again', title: text, order: 2, approvers: ['owner-of:area'] };
    const add: ItemOperation = { op: 'add-work', list: 'approvals', value: approval };
    for (const [mineDid, theyDid] of [
      [[rename], [add]],
      [[add], [rename]],
    ] as const) {
      const [mine, theirs] = [step(item, ...mineDid).document, step(item, ...theyDid).document];
      const { merged, conflicts } = mergeItems(item, mine, theirs, { mineDid, theyDid });
      expect(conflicts).toEqual([]);
      expect(merged.fulfilment.approvals.at(-1)).toEqual({ ...approval, approvers: ['owner-of:place'] });
    }
  });

  it('have a name of their own', () => {
    const two = step(item, { ...{ op: 'set-fulfilment', property: 'owners' }, value: { a: {}, b: {} } });
    const refusal = (owner: string, to: string) => {
      const outcome = applyOperations(two.document, [{ op: 'rename-owner', owner, to }]);
      return outcome.ok ? bytes(outcome.document.fulfilment.owners) : outcome.refusal.problem;
    };
    expect(refusal('a', 'b')).toBe('key-taken');
    expect(refusal('a', '')).toBe('bad-name');
    expect(refusal('a', '__proto__')).toBe('bad-name');
    expect(refusal('c', 'd')).toBe('no-such-owner');
    expect(refusal('a', 'who is there: on site')).toBe('{"who is there: on site":{},"b":{}}');
  });
});
