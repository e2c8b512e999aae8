import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rolesCondition, rolesIn } from './roles-condition';

describe('a condition over roles', () => {
  it('is read back as it was written', () => {
    expect(rolesIn(rolesCondition(['hr', 'admin']))).toEqual(['hr', 'admin']);
  });

  it('is how the shipped onboarding says who may ask', () => {
    const item = JSON.parse(readFileSync('catalog/items/employee-onboarding.json', 'utf8')) as never;
    const { audience, form } = item as {
      audience: never;
      form: { access: { fields: Record<string, { ask: never }> } };
    };
    expect(rolesIn(audience)).toEqual(['hr', 'hiring-manager', 'admin']);
    expect(rolesIn(form.access.fields.monthlySalary!.ask)).toEqual(['hr']);
  });

  it.each([[undefined], [true]])('%j is everyone', (condition) => {
    expect(rolesIn(condition)).toBe('everyone');
  });

  it.each([
    [false],
    [{ in: ['hr', { var: 'requester.roles' }] }],
    [{ some: [{ var: 'requester.manages' }, { in: [{ var: '' }, ['hr']] }] }],
    [{ and: [rolesCondition(['hr'])] }],
  ])('%j is something else', (condition) => {
    expect(rolesIn(condition as never)).toBeNull();
  });
});
