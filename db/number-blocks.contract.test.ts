import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { nextNumbers } from './number-blocks';

describeOnBothDatabases('number blocks', (open, { openAgain }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });

  it('begins at 1, counts each sequence for itself, and gives nothing for nothing', async () => {
    const numbers = await database.transaction(async (trx) => [
      await nextNumbers(trx, { tickets: 0 }),
      await nextNumbers(trx, { tickets: 3 }),
      await nextNumbers(trx, { requests: 1, tickets: 2 }),
    ]);
    expect(numbers).toEqual([
      { requests: [], tickets: [] },
      { requests: [], tickets: [1, 2, 3] },
      { requests: [1], tickets: [4, 5] },
    ]);
  });

  it('gives no number twice to twenty transactions at once', async () => {
    const other = openAgain(database);
    const blocks = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 === 0 ? database : other).transaction((trx) => nextNumbers(trx, { requests: 1, tickets: 8 })),
      ),
    );
    const numbers = blocks.flatMap(({ tickets }) => tickets);
    expect(new Set(numbers).size).toBe(160);
    expect(Math.min(...numbers)).toBeGreaterThan(5);
    expect(new Set(blocks.map(({ requests }) => requests[0])).size).toBe(20);
    for (const { tickets } of blocks) expect(tickets).toEqual([...tickets].sort((a, b) => a - b));
  });

  it('gives no number of a rolled-back transaction to two others', async () => {
    const lost = database.transaction(async (trx) => {
      await nextNumbers(trx, { requests: 2 });
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    const take = () => database.transaction((trx) => nextNumbers(trx, { requests: 1 }));
    const [first, second] = [await take(), await take()];
    expect(second.requests[0]).toBeGreaterThan(first.requests[0]!);
    expect(first.requests[0]).toBeGreaterThan(1);
  });

  it('takes them ahead without giving any twice, and leaves no gap on SQLite when it closes', async () => {
    const [one, other] = [openAgain(database), openAgain(database)];
    const taken = await Promise.all(
      [one, other, one].map((each) => each.takeNumbers({ requests: 1, tickets: 9 })),
    );
    const numbers = taken.flatMap(({ tickets }) => tickets);
    expect(new Set(numbers).size).toBe(27);
    await other.close();
    const last = await one.takeNumbers({ requests: 1 });
    await one.close();
    const [next] = (await database.transaction((trx) => nextNumbers(trx, { requests: 1 }))).requests;
    if (database.kind === 'sqlite') expect(next).toBe(Math.max(...last.requests, ...taken[1]!.requests) + 1);
    else expect(next).toBeGreaterThan(last.requests[0]!);
  });
});
