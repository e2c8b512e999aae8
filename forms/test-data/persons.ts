/** Persons and moments for tests. */
import type { PersonFacts } from '../../rules/facts';

/** Monday, 23 November 2026, 09:00 UTC. */
export const NOW = Date.UTC(2026, 10, 23, 9);

export function personWith(facts: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id: 'ME-1',
    number: 'ME-1',
    name: 'Ada Fischer',
    department: 'engineering',
    legalEntity: 'DE',
    zone: 'Europe/Berlin',
    roles: ['employee'],
    manages: [],
    manager: null,
    ...facts,
  };
}
