import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inCircles, valueOrder } from './value-order';
import type { Dependencies } from './value-order';

const graph = (edges: Record<string, string[]>): Dependencies =>
  new Map(Object.entries(edges).map(([name, on]) => [name, new Set(on)]));

const names = ['a', 'b', 'c', 'd', 'e'];
const graphs = fc
  .tuple(...names.map(() => fc.subarray(names)))
  .map((on) => graph(Object.fromEntries(names.map((name, at) => [name, on[at] ?? []]))));

describe('valueOrder', () => {
  it('puts everything after what it depends on, or names a circle', () => {
    fc.assert(
      fc.property(graphs, (dependencies) => {
        const result = valueOrder(dependencies);
        if ('order' in result) {
          expect([...result.order].sort()).toEqual(names);
          for (const [name, on] of dependencies) {
            for (const other of on)
              expect(result.order.indexOf(other)).toBeLessThan(result.order.indexOf(name));
          }
        } else {
          const { circle } = result;
          circle.forEach((name, at) => {
            expect(dependencies.get(name)?.has(circle[(at + 1) % circle.length] ?? '')).toBe(true);
          });
        }
      }),
    );
  });

  it('keeps the order of what depends on nothing, and settles strangers without asking', () => {
    expect(valueOrder(graph({ b: [], a: ['elsewhere'], c: ['a'] }))).toEqual({ order: ['b', 'a', 'c'] });
  });

  it('names a thing that depends on itself', () => {
    expect(valueOrder(graph({ a: ['b'], b: ['b'] }))).toEqual({ circle: ['b'] });
  });
});

describe('inCircles', () => {
  it('finds nothing exactly where there is an order', () => {
    fc.assert(
      fc.property(graphs, (dependencies) => {
        expect(inCircles(dependencies).size === 0).toBe('order' in valueOrder(dependencies));
      }),
    );
  });

  it('leaves out what only leads into a circle', () => {
    expect([...inCircles(graph({ a: ['b'], b: ['c'], c: ['b'] }))]).toEqual(['b', 'c']);
  });
});
