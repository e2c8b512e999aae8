import { describe, expect, it } from 'vitest';
import { itemsOf } from './form-document';
import { parseForm } from './parse-form';
import { specialiseForm } from './specialise-form';
import type { SpecialisedForm } from './specialised-form';
import { personWith } from './test-data/persons';
import { smallForm } from './test-data/small-form';
import trip from './test-data/trip.json';

const zones = { fallback: 'Europe/Berlin' };
const model = parseForm(trip);
const hasRole = (role: string) => ({ in: [role, { var: 'requester.roles' }] });

function formFor(roles: readonly string[], manages: readonly string[] = []): SpecialisedForm {
  return specialiseForm(model, personWith({ roles, manages }), zones);
}

function keysOf({ fields }: SpecialisedForm): readonly string[] {
  return fields.map(({ key }) => key);
}

describe('specialiseForm', () => {
  it('leaves out fields that the role is not asked for, with texts, place, rules and every mention', () => {
    const employee = formFor(['employee']);
    const text = JSON.stringify(employee);
    for (const key of ['salaryBand', 'bandNote', 'bonusTrip']) {
      expect(keysOf(employee)).not.toContain(key);
      expect(text).not.toContain(key);
    }
    expect(text).not.toContain('Pay group');
    expect(text).not.toContain('requester');
  });

  it('keeps them for roles that are asked', () => {
    expect(keysOf(formFor(['finance']))).toEqual(expect.arrayContaining(['salaryBand', 'bandNote']));
    expect(keysOf(formFor(['hr']))).toContain('bonusTrip');
    expect(keysOf(formFor(['hr']))).not.toContain('bandNote');
  });

  it('lets go of a field that could be shown only by a field that is gone', () => {
    const chained = smallForm({
      fields: {
        secret: { 'x-type': 'yes-no' },
        detail: { 'x-type': 'short-text' },
        other: { 'x-type': 'yes-no' },
      },
      ask: { secret: hasRole('hr') },
      rules: [{ id: 'r', when: { var: 'answers.secret' }, show: ['detail'], require: ['other'] }],
    });
    expect(keysOf(specialiseForm(chained, personWith(), zones))).toEqual(['other']);
    expect(keysOf(specialiseForm(chained, personWith({ roles: ['hr'] }), zones))).toHaveLength(3);
  });

  it('lets go of a field that a rule of the role always hides', () => {
    const hidden = smallForm({
      fields: { a: { 'x-type': 'short-text' }, b: { 'x-type': 'short-text' } },
      rules: [{ id: 'r', when: { '!': [hasRole('hr')] }, hide: ['a'] }],
    });
    expect(keysOf(specialiseForm(hidden, personWith(), zones))).toEqual(['b']);
    expect(keysOf(specialiseForm(hidden, personWith({ roles: ['hr'] }), zones))).toEqual(['a', 'b']);
  });

  it('leaves out options that the role is never offered, and their labels', () => {
    const services = formFor(['employee']).fields.find(({ key }) => key === 'services');
    expect(services?.schema.items).toMatchObject({ enum: ['hotel', 'car', 'guide'] });
    expect(Object.keys(services?.texts.options ?? {})).toEqual(['hotel', 'car', 'guide']);
    const heads = formFor(['department-head']).fields.find(({ key }) => key === 'services');
    expect(heads && itemsOf(heads.schema)?.enum).toContain('lounge');
  });

  it('offers nothing where the role is offered nothing', () => {
    const choice = smallForm({
      fields: { a: { 'x-type': 'choice', enum: ['x', 'y'] } },
      rules: [{ id: 'r', when: hasRole('hr'), offer: { a: ['x'] } }],
    });
    expect(specialiseForm(choice, personWith(), zones).fields[0]?.schema.enum).toEqual([]);
    expect(specialiseForm(choice, personWith({ roles: ['hr'] }), zones).fields[0]?.schema.enum).toEqual([
      'x',
    ]);
  });

  it('leaves out rules that the role decides against, and keeps those that it decides for', () => {
    const rulesFor = (roles: readonly string[]) => formFor(roles).rules.map(({ id }) => id);
    expect(rulesFor(['employee'])).not.toContain('lounge-for-heads');
    expect(rulesFor(['department-head'])).toContain('lounge-for-heads');
  });

  it('works the requester into conditions, values, bounds and the zone', () => {
    const form = specialiseForm(
      smallForm({
        fields: {
          day: { 'x-type': 'date', 'x-not-before': { var: 'requester.zone' } },
          name: { 'x-type': 'short-text' },
        },
        rules: [
          {
            id: 'r',
            when: { and: [hasRole('employee'), { var: 'answers.day' }] },
            set: { name: { var: 'requester.name' } },
          },
        ],
      }),
      personWith(),
      { fallback: 'UTC', lookup: { map: [{ var: 'requester.legalEntity' }, { DE: 'Europe/Berlin' }] } },
    );
    expect(form.rules).toEqual([{ id: 'r', when: { var: 'answers.day' }, set: { name: 'Ada Fischer' } }]);
    expect(form.fields[0]?.schema['x-not-before']).toBe('Europe/Berlin');
    expect(form.zones).toEqual({ fallback: 'UTC', lookup: { map: ['DE', { DE: 'Europe/Berlin' }] } });
  });

  it('renames a rule that is named after a field that is gone', () => {
    const form = specialiseForm(
      smallForm({
        fields: {
          bonus: { 'x-type': 'yes-no' },
          plain: { 'x-type': 'yes-no' },
          more: { 'x-type': 'yes-no' },
        },
        ask: { bonus: false },
        rules: [{ id: 'bonus-and-more', when: { var: 'answers.plain' }, show: ['bonus', 'more'] }],
      }),
      personWith(),
      zones,
    );
    expect(form.rules).toEqual([{ id: 'rule-0', when: { var: 'answers.plain' }, show: ['more'] }]);
  });

  it('says whom the requester may choose, by role', () => {
    expect(formFor(['employee'], ['ME-7']).eligible).toEqual({ traveller: ['ME-1'] });
    expect(formFor(['hiring-manager'], ['ME-7']).eligible).toEqual({ traveller: ['ME-1', 'ME-7'] });
  });

  it('allows nobody where the expression gives no word that we know', () => {
    const form = smallForm({
      fields: { who: { 'x-type': 'person', 'x-people': { var: 'requester.department' } } },
    });
    expect(specialiseForm(form, personWith(), zones).eligible).toEqual({ who: [] });
    expect(specialiseForm(form, personWith({ department: 'anyone' }), zones).eligible).toEqual({});
  });

  it('keeps what a draft starts with on the server', () => {
    const text = JSON.stringify(formFor(['employee']));
    expect(text).not.toContain('x-preset');
    expect(text).not.toContain('"default"');
  });

  it('lets go of steps that nothing is left of', () => {
    const form = specialiseForm(
      smallForm({ fields: { a: { 'x-type': 'yes-no' } }, ask: { a: false } }),
      personWith(),
      zones,
    );
    expect(form).toMatchObject({ fields: [], steps: [], rules: [] });
  });
});
