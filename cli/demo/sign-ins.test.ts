import { describe, expect, it } from 'vitest';
import { roles } from '../../people/role';
import { makePeople } from '../seed-demo/people';
import { signIns, signInTable } from './sign-ins';

const people = makePeople();

describe('the sign-ins that the demo prints', () => {
  it('are one person for each role, who holds it', () => {
    const printed = signIns(people);
    expect(printed.map(({ role }) => role).sort()).toEqual([...roles].sort());
    for (const { role, person } of printed) expect(person.roles).toContain(role);
  });

  it('are different persons, so that each sees what their role sees', () => {
    const numbers = signIns(people).map(({ person }) => person.number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('stand in the table with the password', () => {
    const table = signInTable(people, 'the-password');
    expect(table).toContain('the-password');
    for (const { person } of signIns(people)) expect(table).toContain(person.number);
  });
});
