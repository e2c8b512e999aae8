/** Facts for tests of rules: a requester, nobody as subject, and whatever a test changes. */
import type { Facts, PersonFacts } from '../../rules/facts';

export function samplePerson(change: Partial<PersonFacts> = {}): PersonFacts {
  return { id: '1001', number: '1001', name: 'Mara Lindt', roles: ['employee'], manages: [], ...change };
}

export function sampleFacts(change: Partial<Facts> = {}): Facts {
  return {
    answers: {},
    requester: samplePerson(),
    subject: null,
    item: { key: 'sample', version: 1 },
    now: Date.parse('2026-11-23T09:00:00+01:00'),
    today: '2026-11-23',
    ...change,
  };
}
