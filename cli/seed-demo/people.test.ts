import { describe, expect, it } from 'vitest';
import { roles } from '../../people/role';
import { departments } from './company';
import { makePeople } from './people';

const people = makePeople();

describe('the people of the demo company', () => {
  it('are about 120, with unique numbers, names and addresses', () => {
    expect(people.length).toBeGreaterThanOrEqual(115);
    expect(people.length).toBeLessThanOrEqual(130);
    for (const key of ['number', 'name', 'email'] as const)
      expect(new Set(people.map((person) => person[key])).size).toBe(people.length);
  });

  it('hold every role, and each department has one head', () => {
    for (const role of roles)
      expect(
        people.some((person) => person.roles.includes(role)),
        role,
      ).toBe(true);
    for (const { key } of departments) {
      const heads = people.filter((p) => p.department === key && p.roles.includes('department-head'));
      expect(heads, key).toHaveLength(1);
    }
  });

  it('are managed by somebody listed before them, one chief apart', () => {
    const seen = new Set<string>();
    let chiefs = 0;
    for (const person of people) {
      if (person.manager === null) chiefs += 1;
      else expect(seen.has(person.manager), person.number).toBe(true);
      seen.add(person.number);
    }
    expect(chiefs).toBe(1);
  });

  it('every queue has an agent and a team lead', () => {
    for (const { key } of departments.filter((d) => d.hasQueue))
      for (const role of ['agent', 'team-lead'] as const)
        expect(
          people.some((p) => p.department === key && p.roles.includes(role)),
          `${key} ${role}`,
        ).toBe(true);
  });

  it('are the same at every run', () => {
    expect(makePeople()).toEqual(people);
  });
});
