/** The oracle's own time arithmetic gives every worked example of the policy, and the edges beside them. */
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import examples from './cases/worked-examples.json';
import type { Target } from './oracle/case';
import { dueFor } from './oracle/due-times';
import { SITES } from './oracle/sites';

function targetOf(words: string): Target {
  const [amount, unit, side, date] = words.split(' ');
  if (unit === 'wh') return { unit: 'wh', amount: Number(amount) };
  if (!date) return { unit: 'wd', amount: Number(amount) };
  return {
    unit: side === 'before' ? 'wd before' : 'wd after',
    amount: Number(amount),
    bound: 'start',
    date,
  };
}

describe('the worked examples of the policy', () => {
  it.each(examples)('$name', ({ site: key, target, ready, due, expedited = false }) => {
    const site = SITES.find((one) => one.calendar === key)!;
    const given = DateTime.fromISO(ready, { zone: site.zone }).toMillis();
    const found = dueFor(targetOf(target), site, given);
    expect(DateTime.fromMillis(found.dueAt, { zone: site.zone }).toFormat("yyyy-MM-dd'T'HH:mm")).toBe(due);
    expect(found.expedited).toBe(expedited);
  });
});
