import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutCases } from '../cases/test-data/without-cases';
import { loadItems } from '../load-items.server';
import { parseItem } from '../parse-item';
import { applyOperations } from './apply-operations';
import { readItemDraft } from './item-draft';
import type { ItemDraftDocument } from './item-draft';
import type { ItemOperation } from './item-operation';
import { mergeItems } from './merge-items';
import { randomItems } from './test-data/random-items';
import { dice, operationFrom } from './test-data/random-operations';

const [onboarding] = loadItems()
  .map(({ document }) => readItemDraft(withoutCases(document)))
  .filter(({ key }) => key === 'employee-onboarding') as [ItemDraftDocument];
const bytes = (document: unknown) => JSON.stringify(document);

function applied(document: ItemDraftDocument, ...operations: ItemOperation[]): ItemDraftDocument {
  const outcome = applyOperations(document, operations);
  if (!outcome.ok) throw new Error(outcome.refusal.message.en);
  return outcome.document;
}

function merge(mineDid: ItemOperation[], theyDid: ItemOperation[], base = onboarding) {
  const [mine, theirs] = [applied(base, ...mineDid), applied(base, ...theyDid)];
  return mergeItems(base, mine, theirs, { mineDid, theyDid });
}

const rowsOf = (item: ItemDraftDocument, at: number) => item.form.layout.steps[at]?.rows;

describe('two edits that do not overlap', () => {
  const edits: readonly ItemOperation[][] = [
    [{ op: 'add-field', type: 'date', key: 'leaves', to: { step: 'job' } }],
    [{ op: 'add-field', type: 'choice', key: 'colour', to: { step: 'person', row: 0, column: 1 } }],
    [{ op: 'move-field', field: 'rdZone', to: { step: 'person', row: 0 } }],
    [{ op: 'move-field', field: 'laptop', to: { step: 'job' } }],
    [{ op: 'set-text', field: 'office', text: 'label', locale: 'en', value: 'Site' }],
    [{ op: 'set-text', field: 'office', text: 'label', locale: 'zh-CN', value: '地点' }],
    [{ op: 'set-field', field: 'fullName', keyword: 'maxLength', value: 99 }],
    [{ op: 'set-required', field: 'jobTitle', required: false }],
    [{ op: 'add-option', field: 'laptop', option: 'light', label: { en: 'Light', 'zh-CN': '轻薄型' } }],
    [{ op: 'add-rule', rule: { id: 'mine', when: false, hide: ['jobLevel'] } }],
    [{ op: 'remove-rule', rule: 'software-for-hr' }],
    [{ op: 'set-rule', rule: 'office', value: { id: 'office', when: false, hide: ['office'] } }],
    [{ op: 'add-step', id: 'last', title: { en: 'Last', 'zh-CN': '最后' } }],
    [{ op: 'set-item', property: 'minutes', value: 12 }],
    [{ op: 'set-item-text', text: 'summary', locale: 'en', value: 'Another summary' }],
    [{ op: 'remove-work', list: 'invariants', name: 'intern-not-privileged' }],
    [{ op: 'rename-field', field: 'workMode', key: 'mode' }],
    [{ op: 'rename-option', field: 'legalEntity', option: 'DE', to: 'EU' }],
  ];

  it('keep both, in whichever order they were saved', () => {
    for (const [at, one] of edits.entries())
      for (const other of edits.slice(at + 1)) {
        const name = `${bytes(one)} and ${bytes(other)}`;
        const [there, back] = [merge(one, other), merge(other, one)];
        expect(there.conflicts, name).toEqual([]);
        expect(back.conflicts, name).toEqual([]);
        const both = applied(onboarding, ...one, ...other);
        expect(sorted(there.merged), name).toEqual(sorted(both));
        expect(sorted(back.merged), name).toEqual(sorted(both));
      }
  }, 40_000);

  it('of which one did nothing give what the other did, byte for byte', () => {
    fc.assert(
      fc.property(randomItems, fc.array(dice, { maxLength: 6 }), (base, throws) => {
        const changed = throws.reduce((item, thrown) => {
          const outcome = applyOperations(item, [operationFrom(item, thrown)]);
          return outcome.ok ? outcome.document : item;
        }, base);
        for (const [mine, theirs] of [
          [changed, base],
          [base, changed],
          [changed, changed],
        ] as const) {
          const { merged, conflicts } = mergeItems(base, mine, theirs);
          expect(conflicts).toEqual([]);
          expect(bytes(merged) === bytes(changed)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it('leave an item that can be edited on, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(dice, { maxLength: 5 }), fc.array(dice, { maxLength: 5 }), (one, other) => {
        const run = (throws: readonly (readonly number[])[]) => {
          const operations: ItemOperation[] = [];
          const document = throws.reduce((item, thrown) => {
            const operation = operationFrom(item, thrown);
            const outcome = applyOperations(item, [operation]);
            if (!outcome.ok) return item;
            operations.push(operation);
            return outcome.document;
          }, onboarding);
          return { document, operations };
        };
        const [mine, theirs] = [run(one), run(other)];
        const { merged } = mergeItems(onboarding, mine.document, theirs.document, {
          mineDid: mine.operations,
          theyDid: theirs.operations,
        });
        const read = readItemDraft(JSON.parse(bytes(merged)));
        const laid = read.form.layout.steps.flatMap(({ rows = [], sections = [] }) => [
          ...rows.flat(),
          ...sections.flatMap((section) => section.rows?.flat() ?? []),
        ]);
        expect([...laid].sort()).toEqual(Object.keys(read.form.schema.properties).sort());
      }),
      { numRuns: 150 },
    );
  }, 20_000);
});

describe('edits of the same place', () => {
  it('are conflicts with what each wrote, and are decided one by one', () => {
    const label = (value: string): ItemOperation[] => [
      { op: 'set-text', field: 'office', text: 'label', locale: 'en', value },
    ];
    const { conflicts, merged } = merge(label('Mine'), label('Theirs'));
    const path = '/form/texts/office/label/en';
    expect(conflicts).toEqual([{ path, base: 'Office', mine: 'Mine', theirs: 'Theirs' }]);
    expect(merged.form.texts.office?.label?.en).toBe('Theirs');
    const decided = mergeItems(onboarding, applied(onboarding, ...label('Mine')), merged, {
      choices: { [path]: 'mine' },
    });
    expect(decided.conflicts).toEqual([]);
    expect(decided.merged.form.texts.office?.label?.en).toBe('Mine');
  });

  it('conditions are never mixed', () => {
    const rule = (when: never): ItemOperation[] => [
      { op: 'set-rule', rule: 'office', value: { id: 'office', when, show: ['office'] } },
    ];
    const { conflicts } = merge(rule({ and: [1, 2] } as never), rule({ and: [3, 2] } as never));
    expect(conflicts.map(({ path }) => path)).toEqual(['/form/rules/office/when']);
  });

  it('a field that one moves here and the other there stands once', () => {
    const move = (step: string): ItemOperation[] => [{ op: 'move-field', field: 'rdZone', to: { step } }];
    const { conflicts, merged } = merge(move('person'), move('job'));
    expect(conflicts.map(({ path }) => path)).toEqual(['/form/layout/rdZone']);
    expect(rowsOf(merged, 1)?.at(-1)).toEqual(['rdZone']);
  });

  it('what one changes and the other removes is a conflict', () => {
    const { conflicts } = merge(
      [{ op: 'remove-rule', rule: 'office' }],
      [{ op: 'set-rule', rule: 'office', value: { id: 'office', when: false, hide: ['office'] } }],
    );
    expect(conflicts).toMatchObject([{ path: '/form/rules/office', mine: undefined }]);
  });
});

describe('names', () => {
  it('that one changes are followed in what the other wrote meanwhile', () => {
    const rename: ItemOperation[] = [{ op: 'rename-field', field: 'workMode', key: 'mode' }];
    const rule: ItemOperation[] = [
      {
        op: 'add-rule',
        rule: { id: 'new', when: { '==': [{ var: 'answers.workMode' }, 'remote'] }, hide: ['rdZone'] },
      },
    ];
    for (const [mine, theirs] of [
      [rename, rule],
      [rule, rename],
    ] as const) {
      const { merged, conflicts } = merge([...mine], [...theirs]);
      expect(conflicts).toEqual([]);
      expect(bytes(merged)).not.toContain('answers.workMode');
      expect(() => parseItem(merged)).not.toThrow();
    }
  });

  it('that both gave to new things are told apart', () => {
    const add = (label: string): ItemOperation[] => [
      {
        op: 'add-field',
        type: 'short-text',
        key: 'note',
        label: { en: label, 'zh-CN': label },
        to: { step: 'job' },
      },
      { op: 'add-rule', rule: { id: 'r', when: label === 'One', hide: ['note'] } },
    ];
    const { merged, conflicts } = merge(add('One'), add('Two'));
    expect(conflicts).toEqual([]);
    expect([merged.form.texts.note?.label?.en, merged.form.texts.note2?.label?.en]).toEqual(['Two', 'One']);
    expect(merged.form.rules.slice(-2).map(({ id, hide }) => [id, hide])).toEqual([
      ['r', ['note']],
      ['r2', ['note2']],
    ]);
    expect(() => parseItem(merged)).not.toThrow();
  });
});

/** Without the order of what both added at the same place: that is the order of saving. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(sorted)
      .map((each) => JSON.stringify(each))
      .sort();
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [key, sorted(each)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
