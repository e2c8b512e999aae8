import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { circleOf, ticketNodes, toggled } from './ticket-graph';
import type { TicketNode } from './ticket-graph';

const onboarding = JSON.parse(
  readFileSync('catalog/items/employee-onboarding.json', 'utf8'),
) as ItemDraftDocument;
const node = (key: string, after: readonly string[]): TicketNode => ({
  key,
  title: {},
  department: 'it',
  after,
  openedBy: [key],
});

/** Whether a circle can be walked at all, found by following every way as far as it goes. */
function isCircular(nodes: readonly TicketNode[]): boolean {
  const after = new Map(nodes.map((each) => [each.key, each.after]));
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const waiting = [...(after.get(from) ?? [])];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      waiting.push(...(after.get(key) ?? []));
    }
    return seen;
  };
  return nodes.some(({ key }) => reached(key).has(key));
}

describe('the graph of tickets', () => {
  it('has the tickets of the item in the order of its rules', () => {
    const nodes = ticketNodes(onboarding);
    expect(nodes.map(({ key }) => key).slice(0, 4)).toEqual([
      'hr.contract',
      'legal.contractor-agreement',
      'legal.nda',
      'hr.record',
    ]);
    expect(nodes.find(({ key }) => key === 'it.software')?.after).toEqual(['it.account', 'it.laptop']);
  });

  it('joins what several rules and tables open', () => {
    const ticket = (after: string[]) => [
      { ticket: { key: 'it.kit', department: 'it', after } },
      { other: 1 },
    ];
    const item = {
      ...onboarding,
      fulfilment: {
        ...onboarding.fulfilment,
        rules: [{ id: 'one', then: ticket(['a']) }, { id: 'stops' }],
        tables: [{ id: 'two', inputs: [], outputs: [], rows: [], then: ticket(['a', 'b']) }],
      },
    };
    expect(ticketNodes(item as unknown as ItemDraftDocument)).toEqual([
      { key: 'it.kit', title: {}, department: 'it', after: ['a', 'b'], openedBy: ['one', 'two'] },
    ]);
  });

  it('refuses exactly what would close a circle, and names it', () => {
    const graphs = fc
      .array(fc.array(fc.nat(6), { maxLength: 3 }), { minLength: 2, maxLength: 7 })
      .map((waits) =>
        waits.map((after, at) =>
          node(`t${at}`, at === 0 ? [] : [...new Set(after.map((each) => `t${each % at}`))]),
        ),
      );
    fc.assert(
      fc.property(graphs, fc.nat(6), fc.nat(6), (nodes, one, other) => {
        const [ticket, waitsFor] = [`t${one % nodes.length}`, `t${other % nodes.length}`];
        const circle = circleOf(nodes, ticket, waitsFor);
        const tied = nodes.map((each) =>
          each.key === ticket ? { ...each, after: [...each.after, waitsFor] } : each,
        );
        expect(circle !== null).toBe(isCircular(tied));
        if (!circle) return;
        expect([circle[0], circle[1], circle.at(-1)]).toEqual([ticket, waitsFor, ticket]);
        for (const [at, key] of circle.slice(0, -1).entries())
          expect(tied.find((each) => each.key === key)?.after).toContain(circle[at + 1]);
      }),
    );
  });

  it('ties and unties', () => {
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  });
});
