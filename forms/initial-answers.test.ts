import { describe, expect, it } from 'vitest';
import { initialAnswers } from './initial-answers';
import { parseForm } from './parse-form';
import { specialiseForm } from './specialise-form';
import { personWith } from './test-data/persons';
import { smallForm } from './test-data/small-form';
import type { SmallForm } from './test-data/small-form';
import trip from './test-data/trip.json';

function initial(model: ReturnType<typeof smallForm>, requester = personWith()) {
  return initialAnswers(model, specialiseForm(model, requester, { fallback: 'UTC' }), requester);
}

const manager: SmallForm = {
  fields: {
    manager: {
      'x-type': 'person',
      'x-preset': { when: { '!!': [{ var: 'requester.manages' }] }, value: { var: 'requester.number' } },
    },
  },
};

describe('initialAnswers', () => {
  it('fills in defaults and presets', () => {
    expect(initial(parseForm(trip))).toEqual({ traveller: 'ME-1', kind: 'domestic' });
  });

  it('presets only where the condition holds for the requester', () => {
    expect(initial(smallForm(manager))).toEqual({});
    expect(initial(smallForm(manager), personWith({ manages: ['ME-2'] }))).toEqual({ manager: 'ME-1' });
  });

  it('lets a preset that holds stand before the default', () => {
    const fields = {
      name: {
        'x-type': 'short-text',
        default: 'Nobody',
        'x-preset': { when: { in: ['hr', { var: 'requester.roles' }] }, value: 'HR' },
      },
    };
    expect(initial(smallForm({ fields }))).toEqual({ name: 'Nobody' });
    expect(initial(smallForm({ fields }), personWith({ roles: ['hr'] }))).toEqual({ name: 'HR' });
  });

  it('fills in nothing that is empty, and nothing that the requester is not asked', () => {
    const fields = { who: { 'x-type': 'person', 'x-preset': { value: { var: 'requester.manager' } } } };
    expect(initial(smallForm({ fields }))).toEqual({});
    const hidden = { fields: { a: { 'x-type': 'yes-no', default: true } }, ask: { a: false } };
    expect(initial(smallForm(hidden))).toEqual({});
  });
});
