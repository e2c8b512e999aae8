import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutGraph, nodeSize, type GraphTicket } from './layout-graph';

/** Tickets that wait only for earlier ones, as every plan's do. */
const graphs = fc
  .array(fc.array(fc.nat(20), { maxLength: 4 }), { minLength: 1, maxLength: 20 })
  .map((waits): GraphTicket[] =>
    waits.map((after, index) => ({
      id: `t${index}`,
      after: index === 0 ? [] : [...new Set(after.map((n) => `t${n % index}`))],
    })),
  );

describe('the places of tickets in a graph', () => {
  it('no two tickets overlap, and all lie inside the picture', () => {
    fc.assert(
      fc.property(graphs, (tickets) => {
        const { nodes, width, height } = layoutGraph(tickets);
        for (const [index, a] of nodes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.x + nodeSize.width).toBeLessThanOrEqual(width);
          expect(a.y + nodeSize.height).toBeLessThanOrEqual(height);
          for (const b of nodes.slice(index + 1))
            expect(Math.abs(a.x - b.x) >= nodeSize.width || Math.abs(a.y - b.y) >= nodeSize.height).toBe(
              true,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every ticket stands to the right of what it waits for', () => {
    fc.assert(
      fc.property(graphs, (tickets) => {
        const { nodes, edges } = layoutGraph(tickets);
        const x = new Map(nodes.map((node) => [node.id, node.x]));
        for (const { from, to } of edges) expect(x.get(from)! + nodeSize.width).toBeLessThan(x.get(to)!);
        expect(edges).toHaveLength(tickets.flatMap((ticket) => ticket.after).length);
      }),
      { numRuns: 60 },
    );
  });

  it('passes over a prerequisite that is not shown', () => {
    const { nodes, edges } = layoutGraph([{ id: 'it.account', after: ['hr.secret'] }]);
    expect(nodes.map((node) => node.id)).toEqual(['it.account']);
    expect(edges).toEqual([]);
  });

  it('an edge leaves on the right and arrives on the left', () => {
    const { edges, nodes } = layoutGraph([
      { id: 'a', after: [] },
      { id: 'b', after: ['a'] },
    ]);
    const [a, b] = nodes;
    const middle = (node: typeof a) => node!.y + nodeSize.height / 2;
    expect(edges[0]?.path).toMatch(new RegExp(`^M${a!.x + nodeSize.width},${middle(a)}C`));
    expect(edges[0]?.path.endsWith(` ${b!.x},${middle(b)}`)).toBe(true);
  });
});
