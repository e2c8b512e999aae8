/** What a case says of persons and of time, as planning reads it, and the other way round. */
import type { Witness } from '../../forms/checks/finding';
import type { Answers, PersonFacts } from '../../rules/facts';
import type { CasePerson, ItemCase } from './case-schema';

export type CaseInput = Pick<ItemCase, 'requester' | 'persons' | 'at' | 'answers'>;

/** A case as a witness: it opens in the preview, and is planned as any other. */
export function witnessOf({ requester, persons, at, answers }: CaseInput): Witness {
  return {
    requester: factsOfPerson(requester),
    persons: persons.map(factsOfPerson),
    answers: answers as Answers,
    now: Date.parse(at),
  };
}

/** A witness in the words of a case; its moment is told in whole seconds. */
export function caseInput({ requester, persons, answers, now }: Witness): CaseInput {
  const others = persons.filter(({ number }) => number !== requester.number);
  return {
    requester: personOfFacts(requester),
    persons: others.map(personOfFacts),
    at: caseInstant(now),
    answers: answers as ItemCase['answers'],
  };
}

/** RFC 3339 in UTC without a fraction. */
export function caseInstant(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

function factsOfPerson(person: CasePerson): PersonFacts {
  return { id: person.number, ...person };
}

/** What is not known of a person is left out: documents hold no undefined. */
function personOfFacts(person: PersonFacts): CasePerson {
  const known = Object.entries(person).filter(([key, value]) => key !== 'id' && value !== undefined);
  return Object.fromEntries(known) as CasePerson;
}
