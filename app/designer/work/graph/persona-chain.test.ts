import { describe, expect, it } from 'vitest';
import type { PlanJson } from '../../../../rules/plan';
import { chainOf } from './persona-chain';

const ticket = (key: string, day: number, after: string[] = []) =>
  ({
    key,
    after,
    ola: { plannedDueAt: `2027-01-0${day}T17:00:00Z` },
  }) as unknown as PlanJson['tickets'][number];

describe('the chain that ends last for a persona', () => {
  it('leads from what waits for nothing to what is due last, whatever it is opened for', () => {
    const tickets = [
      ticket('it.account', 1),
      ticket('it.laptop', 3, ['it.account']),
      ticket('it.software:ide', 5, ['it.account', 'it.laptop']),
      ticket('it.software:crm', 4, ['it.account', 'it.laptop']),
      ticket('fac.badge', 4),
    ];
    expect(chainOf({ tickets })).toEqual({
      tickets: ['it.account', 'it.laptop', 'it.software'],
      end: Date.UTC(2027, 0, 5, 17),
    });
  });

  it('is none where nothing is opened', () => {
    expect(chainOf({ tickets: [] })).toBeNull();
  });
});
