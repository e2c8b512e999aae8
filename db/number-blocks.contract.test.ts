import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases, type TestDatabase } from '../tests/databases/on-both-databases';
import { nextNumbers } from './number-blocks';

describeOnBothDatabases('number blocks', (open, { openAgain }) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });

  it('begins at 1, counts each sequence for itself, and gives nothing for nothing', async () => {
    const numbers = await database.transaction(async (trx) => ({
      none: await nextNumbers(trx, 'tickets', 0),
      tickets: await nextNumbers(trx, 'tickets', 3),
      requests: await nextNumbers(trx, 'requests', 1),
    }));
    expect(numbers).toEqual({ none: [], tickets: [1, 2, 3], requests: [1] });
  });

  it('gives no number twice to twenty transactions at once', async () => {
    const other = openAgain(database);
    const blocks = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 === 0 ? database : other).transaction((trx) => nextNumbers(trx, 'tickets', 8)),
      ),
    );
    const numbers = blocks.flat();
    expect(new Set(numbers).size).toBe(160);
    expect(Math.min(...numbers)).toBeGreaterThan(3);
    for (const block of blocks) expect(block).toEqual([...block].sort((a, b) => a - b));
  });

  it('gives no number of a rolled-back transaction to two others', async () => {
    const lost = database.transaction(async (trx) => {
      await nextNumbers(trx, 'requests', 2);
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    const take = () => database.transaction((trx) => nextNumbers(trx, 'requests', 1));
    const [first, second] = [await take(), await take()];
    expect(second[0]).toBeGreaterThan(first[0]!);
    expect(first[0]).toBeGreaterThan(1);
  });
});
