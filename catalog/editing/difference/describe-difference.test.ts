import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../canonical-json';
import { itemSchema } from '../../item-document';
import { loadItems } from '../../load-items.server';
import { applyOperations } from '../apply-operations';
import { readItemDraft } from '../item-draft';
import type { ItemDraftDocument, TableDraft, TableRowDraft } from '../item-draft';
import type { ItemOperation } from '../item-operation';
import { itemWithTable } from '../test-data/item-with-table';
import { randomItems } from '../test-data/random-items';
import { dice, operationFrom } from '../test-data/random-operations';
import { tablesOf } from '../work-lists';
import { describeDifference, describeFormDifference } from './describe-difference';

const [onboarding] = loadItems()
  .map(({ document }) => readItemDraft(document))
  .filter(({ key }) => key === 'employee-onboarding') as [ItemDraftDocument];

function sentences(operations: ItemOperation[], locale = 'en', item = onboarding): string[] {
  const outcome = applyOperations(item, operations);
  if (!outcome.ok) throw new Error(outcome.refusal.message.en);
  return describeDifference(item, outcome.document, locale).map(({ sentence }) => sentence);
}

const remoteMode = { '==': [{ var: 'answers.mode' }, 'remote'] };
const remote = { '==': [{ var: 'answers.workMode' }, 'remote'] };

describe('a difference of tables, conditions and cases', () => {
  const item = itemWithTable();
  const [table] = tablesOf(item) as [TableDraft];
  const [, extra, big, rest] = table.rows as [TableRowDraft, TableRowDraft, TableRowDraft, TableRowDraft];
  const set = (changed: object): ItemOperation[] => [
    { op: 'set-work', list: 'tables', name: 'kit', value: { ...table, ...changed } as never },
  ];
  const text = { en: 'Ours', 'zh-CN': '我们的' };
  const ofRule = (changed: object): ItemOperation[] => [
    {
      ...{ op: 'set-work', list: 'rules', name: 'ship' },
      value: { ...item.fulfilment.rules[0], ...changed } as never,
    },
  ];

  it.each<[ItemOperation[], string[]]>([
    [
      set({ hit: 'collect' }),
      ['“Kit by mode”: every row that holds counts (before: the first row that holds decides)'],
    ],
    [
      set({ rows: [...table.rows, { id: 'new', when: ['hybrid', null, { above: 2 }], then: [7] }] }),
      ['“Kit by mode”: new row, when Work mode is Hybrid and Size is more than 2: Days 7'],
    ],
    [
      set({ rows: [extra, big, rest] }),
      ['“Kit by mode”: row removed, when Work mode is Remote or Hybrid: Days 3'],
    ],
    [
      set({ rows: [table.rows[0], extra, { ...big, then: null }, rest] }),
      ['“Kit by mode”: row when “isBig” holds: opens nothing (before: when “isBig” holds: Days 5)'],
    ],
    [set({ rows: [rest, table.rows[0], extra, big] }), ['“Kit by mode”: rows in another order']],
    [
      set({ rows: [{ ...table.rows[0], text }, extra, big, rest] }),
      ['“Kit by mode”: words of columns or rows changed'],
    ],
    [
      set({
        inputs: table.inputs.slice(0, 2),
        rows: table.rows.slice(0, 2).map((row) => ({ ...row, when: row.when.slice(0, 2) })),
      }),
      [
        '“Kit by mode”: column Size removed',
        '“Kit by mode”: row removed, when “isBig” holds: Days 5',
        '“Kit by mode”: row removed, when Work mode is On site: opens nothing',
      ],
    ],
    [
      [{ op: 'add-work', list: 'tables', value: { ...table, id: 'ours', text } }],
      ['New decision table: “Ours”, rows: 4'],
    ],
    [
      [{ op: 'set-condition', name: 'isBig', value: { '!': [{ 'fw.is': 'isAway' }] } }],
      ['Condition isBig: “isAway” does not hold (before: Size is more than 3)'],
    ],
    [
      [{ op: 'set-condition', name: 'isNew', value: remoteMode }],
      ['New condition isNew: Work mode is Remote'],
    ],
    [
      [{ op: 'set-condition', name: 'isBig', value: null, used: 'replace' }],
      [
        '“Kit by mode”: row when Size is more than 3: Days 5 (before: when “isBig” holds: Days 5)',
        'Removed condition isBig: Size is more than 3',
      ],
    ],
    [[{ op: 'add-work', list: 'cases', value: { text } }], ['New case: “Ours”']],
    [[{ op: 'remove-work', list: 'cases', name: 'one' }], ['Removed: “Remote with a large one”']],
    [ofRule({ stop: true }), ['“Ship it”: no rule after it is looked at where it holds']],
    [ofRule({ from: '2027-01-01' }), ['“Ship it”: counts from 2027-01-01']],
  ])('%j', (operations, expected) => {
    expect(sentences(operations, 'en', item)).toEqual(expected);
    expect(sentences(operations, 'zh-CN', item)).toHaveLength(expected.length);
  });
});

describe('a difference in sentences', () => {
  it.each<[ItemOperation[], string[]]>([
    [
      [{ op: 'add-rule', rule: { id: 'new', when: remote, require: ['homeAddress'] } }],
      ['Required: Home address, only when Work mode is Remote'],
    ],
    [
      [{ op: 'remove-rule', rule: 'office' }],
      ['No longer: Shown: Office, only when Work mode is not Remote'],
    ],
    [
      [{ op: 'set-rule', rule: 'office', value: { id: 'office', when: true, show: ['office'] } }],
      ['Now: Shown: Office, always (before: Shown: Office, only when Work mode is not Remote)'],
    ],
    [[{ op: 'set-required', field: 'jobTitle', required: false }], ['No longer required: Job title']],
    [
      [
        {
          op: 'add-field',
          type: 'date',
          key: 'leaves',
          label: { en: 'Leaves', 'zh-CN': '离开' },
          to: { step: 'job' },
        },
      ],
      ['New field: Leaves (Date)'],
    ],
    [[{ op: 'move-field', field: 'rdZone', to: { step: 'person' } }], ['R&D zone stands in the step Person']],
    [
      [{ op: 'set-text', field: 'office', text: 'label', locale: 'en', value: 'Site' }],
      ['Office is called Site'],
    ],
    [
      [{ op: 'add-option', field: 'laptop', option: 'light', label: { en: 'Light', 'zh-CN': '轻薄' } }],
      ['Laptop: new option Light'],
    ],
    [
      [{ op: 'set-field', field: 'fullName', keyword: 'maxLength', value: 99 }],
      ['Full name: maxLength is 99, was 120'],
    ],
    [[{ op: 'set-item', property: 'minutes', value: 12 }], ['The minutes it takes: 12, was 6']],
    [
      [{ op: 'set-fulfilment', property: 'promise', value: { workingDays: 5 } }],
      ['The promise: due 5 working days after it is submitted, was nothing'],
    ],
    [
      [
        {
          ...{ op: 'set-fulfilment', property: 'promise' },
          value: {
            workingDaysBefore: { map: [{ var: 'answers.workMode' }, { remote: 1, hybrid: 2 }] },
            of: { name: 'start', date: { var: 'answers.startDate' } },
          },
        },
      ],
      ['The promise: due 1 or 2 working days before start (by Work mode), was nothing'],
    ],
    [
      [{ op: 'set-item', property: 'audience', value: { in: ['hr', { var: 'requester.roles' }] } }],
      [
        "Who may request it: when the requester's roles includes hr, was when the requester's roles includes hr, hiring-manager, or admin",
      ],
    ],
    [
      [{ op: 'remove-work', list: 'rules', name: 'hr.record' }],
      ['Removed: “Everybody gets an employee record and a number”'],
    ],
    [[{ op: 'move-step', step: 'job', at: 0 }], ['The steps stand in another order']],
  ])('%j', (operations, expected) => {
    expect(sentences(operations)).toEqual(expected);
  });

  it('is told in Chinese too', () => {
    expect(
      sentences([{ op: 'add-rule', rule: { id: 'new', when: remote, require: ['homeAddress'] } }], 'zh-CN'),
    ).toEqual(['必填：家庭住址，仅当办公方式为“远程办公”']);
  });

  it('is none between a document and its canonical form, and never empty where that differs', () => {
    const canonical = (item: ItemDraftDocument) => canonicalJson(item, itemSchema);
    fc.assert(
      fc.property(randomItems, fc.array(dice, { maxLength: 4 }), (item, throws) => {
        const changed = throws.reduce((current, thrown) => {
          const outcome = applyOperations(current, [operationFrom(current, thrown)]);
          return outcome.ok ? outcome.document : current;
        }, item);
        expect(describeDifference(changed, changed, 'en')).toEqual([]);
        expect(canonical(readItemDraft(JSON.parse(canonical(changed))))).toBe(canonical(changed));
        const isSame = canonical(item) === canonical(changed);
        const lines = describeDifference(item, changed, 'en');
        expect({ isSame, told: lines.length > 0 }).toEqual({ isSame, told: !isSame });
        for (const { sentence } of [...lines, ...describeDifference(changed, item, 'zh-CN')])
          expect(sentence).not.toMatch(/[{}]\w+\}|undefined/);
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  it('of forms alone has places in the form', () => {
    const form = { ...onboarding.form, 'x-own': 1 };
    expect(describeFormDifference(onboarding.form, form, 'en')).toEqual([
      { part: 'item', change: 'changed', place: '/x-own', sentence: 'Changed: the JSON at /x-own' },
    ]);
  });
});
