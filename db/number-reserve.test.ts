import { describe, expect, it } from 'vitest';
import type { NumberBlocks } from './number-blocks';
import { createNumberReserve } from './number-reserve';

/** A database that counts, and how often it was asked. */
function counting() {
  const last = { requests: 0, tickets: 0 };
  let asked = 0;
  const next = (name: keyof typeof last, count: number) => Array.from({ length: count }, () => ++last[name]);
  return {
    asked: () => asked,
    fetch: async (counts: { requests: number; tickets: number }): Promise<NumberBlocks> => {
      asked += 1;
      await Promise.resolve();
      return { requests: next('requests', counts.requests), tickets: next('tickets', counts.tickets) };
    },
  };
}

describe('a number reserve', () => {
  it('gives each number once, however many ask at once, and wastes none', async () => {
    const database = counting();
    const reserve = createNumberReserve(database.fetch);
    const taken = await Promise.all(
      Array.from({ length: 100 }, (_, index) => reserve.take({ requests: 1, tickets: index % 20 })),
    );
    const requests = taken.flatMap((blocks) => blocks.requests);
    const tickets = taken.flatMap((blocks) => blocks.tickets);
    const counted = (length: number) => Array.from({ length }, (_, index) => index + 1);
    expect(requests.toSorted((a, b) => a - b)).toEqual(counted(100));
    expect(tickets.toSorted((a, b) => a - b)).toEqual(counted(tickets.length));
    for (const blocks of taken) expect(blocks.tickets).toEqual(blocks.tickets.toSorted((a, b) => a - b));
    expect(taken.map((blocks) => blocks.tickets.length)).toEqual(taken.map((_, index) => index % 20));
    expect(database.asked()).toBeLessThan(20);
  });

  it('serves more at once than a block holds', async () => {
    const reserve = createNumberReserve(counting().fetch);
    expect((await reserve.take({ tickets: 1_000 })).tickets).toHaveLength(1_000);
  });

  it('tells what it took for nothing', async () => {
    const database = counting();
    const reserve = createNumberReserve(database.fetch);
    const { requests } = await reserve.take({ requests: 2 });
    expect(requests).toEqual([1, 2]);
    const rest = reserve.rest();
    expect(rest.requests[0]).toBe(3);
    expect(rest.requests).toHaveLength(14);
    expect(rest.tickets).toEqual([]);
  });

  it('begins anew after a failure of the database', async () => {
    const database = counting();
    let fails = true;
    const reserve = createNumberReserve((counts) =>
      fails ? Promise.reject(new Error('away')) : database.fetch(counts),
    );
    await expect(reserve.take({ requests: 1 })).rejects.toThrow('away');
    fails = false;
    expect((await reserve.take({ requests: 1 })).requests).toEqual([1]);
  });
});
