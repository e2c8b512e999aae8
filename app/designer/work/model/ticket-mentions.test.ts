import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyOperations } from '../../../../catalog/editing/apply-operations';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { tablesOf } from '../../../../catalog/editing/work-lists';
import { mentionsOf, mentionsRenamed, opensAlso, tablesMoved } from './ticket-mentions';

const onboarding = JSON.parse(
  readFileSync('catalog/items/employee-onboarding.json', 'utf8'),
) as ItemDraftDocument;

describe('who names a ticket', () => {
  it('is what waits for it, and the invariants about what is opened', () => {
    const mentions = mentionsOf(onboarding, 'it.laptop', 'it.laptop');
    expect(mentions.filter(({ list }) => list === 'rules')).toEqual([
      { list: 'rules', name: 'it.ship-laptop' },
      { list: 'rules', name: 'it.software' },
    ]);
    expect(mentions).toContainEqual({ list: 'invariants', name: 'no-laptop-no-shipping' });
    const waiting = mentionsOf(onboarding, 'it.mailbox', 'it.mailbox');
    expect(waiting.filter(({ list }) => list === 'rules')).toEqual([]);
  });

  it('follows when the ticket is renamed, and nothing else changes', () => {
    const operations = mentionsRenamed(onboarding, 'it.laptop', 'it.notebook', 'it.laptop');
    const applied = applyOperations(onboarding, operations);
    if (!applied.ok) throw new Error('Refused');
    const renamed = JSON.stringify(onboarding.fulfilment).replaceAll(
      /"it\.laptop"(?=[,\]])(?!,"text")/g,
      '"it.notebook"',
    );
    const others = ({ fulfilment }: ItemDraftDocument) => ({
      rules: fulfilment.rules.filter(({ id }) => id !== 'it.laptop'),
      invariants: fulfilment.invariants,
    });
    const expected = { fulfilment: JSON.parse(renamed) as ItemDraftDocument['fulfilment'] };
    expect(others(applied.document)).toEqual(others({ ...onboarding, ...expected }));
    expect(mentionsOf(applied.document, 'it.laptop', 'it.laptop')).toEqual([]);
  });

  it('waits no longer when nothing opens it; invariants stay', () => {
    const applied = applyOperations(onboarding, mentionsRenamed(onboarding, 'it.laptop', null, 'it.laptop'));
    if (!applied.ok) throw new Error('Refused');
    const left = mentionsOf(applied.document, 'it.laptop', 'it.laptop');
    expect([...new Set(left.map(({ list }) => list))]).toEqual(['invariants']);
    expect(applied.document.fulfilment.invariants).toEqual(onboarding.fulfilment.invariants);
  });

  it('is asked in lists of tickets too, and not in other comparisons', () => {
    const about = (holds: unknown) => ({
      ...onboarding,
      fulfilment: { ...onboarding.fulfilment, rules: [], invariants: [{ id: 'own', holds }] } as never,
    });
    const any = { some: [{ var: 'opened' }, { in: [{ var: '' }, ['it.laptop', 'it.account']] }] };
    expect(mentionsOf(about(any), 'it.laptop', '')).toHaveLength(1);
    expect(mentionsOf(about({ '==': [{ var: 'answers.a' }, 'it.laptop'] }), 'it.laptop', '')).toEqual([]);
  });

  it('may have a second rule that opens it', () => {
    const [first] = onboarding.fulfilment.rules;
    const twice = {
      ...onboarding,
      fulfilment: {
        ...onboarding.fulfilment,
        rules: [{ ...first, id: 'again' }, ...onboarding.fulfilment.rules],
      },
    } as ItemDraftDocument;
    expect(opensAlso(twice, 'hr.contract', 'hr.contract')).toBe(true);
    expect(opensAlso(onboarding, 'hr.contract', 'hr.contract')).toBe(false);
  });

  it('is a priority for it too, which goes with the ticket rather than being for all of them', () => {
    const urgent = (...tickets: string[]) => ({ priority: { set: 'urgent', tickets } });
    const then = [urgent('it.laptop'), urgent('it.laptop', 'it.account'), { later: [1] }];
    const item = {
      ...onboarding,
      fulfilment: { ...onboarding.fulfilment, invariants: [], rules: [{ id: 'own', then }] },
    } as unknown as ItemDraftDocument;
    const [renamed, gone] = ['it.notebook', null].map((to) => mentionsRenamed(item, 'it.laptop', to, ''));
    expect(renamed).toMatchObject([
      { value: { then: [urgent('it.notebook'), urgent('it.notebook', 'it.account'), { later: [1] }] } },
    ]);
    expect(gone).toMatchObject([{ value: { then: [urgent('it.account'), { later: [1] }] } }]);
  });

  it('leaves tables where they stand: before the rule by its other name, or before the next one', () => {
    const table = { id: 'kit', before: 'hr.record', inputs: [], outputs: [], rows: [], then: [] };
    const withTable = {
      ...onboarding,
      fulfilment: {
        ...onboarding.fulfilment,
        tables: [table, { ...table, id: 'other', before: 'it.account' }],
      },
    };
    const moved = (to: string | undefined) => {
      const applied = applyOperations(withTable, tablesMoved(withTable, 'hr.record', to));
      return applied.ok ? tablesOf(applied.document).map(({ before }) => before) : null;
    };
    expect(moved('hr.file')).toEqual(['hr.file', 'it.account']);
    expect(moved(undefined)).toEqual([undefined, 'it.account']);
  });
});
