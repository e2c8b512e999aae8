import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonFacts } from '../../rules/facts';
import { Pseudonyms } from './pseudonyms';

/** Nothing of an id is contained in anything that stands in facts by chance. */
const id = fc.uuid();

const company: fc.Arbitrary<readonly PersonFacts[]> = fc
  .uniqueArray(id, { minLength: 2, maxLength: 12 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record({
          id: fc.constant(number),
          number: fc.constant(number),
          name: id.map((word) => `Ada ${word}`),
          email: id.map((word) => `${word}@example.org`),
          department: fc.constantFrom('it', 'hr'),
          roles: fc.subarray(['employee', 'agent']),
          manages: fc.subarray([...numbers]),
          manager: fc.constantFrom(null, ...numbers),
        }),
      ),
    ),
  );

describe('persons who were made up', () => {
  it('are the same for the same person, others for others, and tell nobody who it is', () => {
    fc.assert(
      fc.property(company, (persons) => {
        const names = new Pseudonyms();
        const [first, again] = [persons, persons].map((all) => all.map((each) => names.person(each)));
        expect(again).toEqual(first);
        expect(new Set(first?.map(({ number }) => number)).size).toBe(persons.length);
        expect(new Set(first?.map(({ name }) => name)).size).toBe(persons.length);
        const told = JSON.stringify(first);
        for (const { number, name, email } of persons)
          for (const known of [number, name, email]) expect(told).not.toContain(known);
      }),
    );
  });

  it('stand to each other as the persons do', () => {
    fc.assert(
      fc.property(company, (persons) => {
        const names = new Pseudonyms();
        for (const person of persons) {
          const { manages, manager, ...made } = names.person(person);
          expect(manages).toEqual(person.manages.map((each) => names.of(each)));
          expect(manager).toBe(person.manager ? names.of(person.manager) : null);
          expect(made).toMatchObject({ department: person.department, roles: person.roles });
        }
      }),
    );
  });
});
