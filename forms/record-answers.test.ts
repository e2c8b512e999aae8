import { describe, expect, it } from 'vitest';
import { recordAnswers } from './record-answers';
import { smallForm } from './test-data/small-form';

const consent = { 'x-type': 'consent', type: 'object', 'x-version': '2' } as const;
const given = { given: true, version: '2' };
const now = Date.parse('2026-11-23T09:00:00Z');
const recorded = { ...given, at: '2026-11-23T09:00:00.000Z' };
const model = smallForm({
  fields: {
    name: { 'x-type': 'short-text' },
    terms: consent,
    more: {
      'x-type': 'group',
      properties: { terms: consent, note: { 'x-type': 'short-text', type: 'string' } },
    },
    all: { 'x-type': 'list', items: { 'x-type': 'group', type: 'object', properties: { terms: consent } } },
  },
});
const record = (answers: Parameters<typeof recordAnswers>[1], before: typeof answers = {}) =>
  recordAnswers(model.fields.values(), answers, { now, before });

describe('answers on record', () => {
  it('carry the moment of a consent, wherever it stands', () => {
    expect(
      record({ name: 'Ada', terms: given, more: { terms: given, note: 'x' }, all: [{ terms: given }, {}] }),
    ).toEqual({
      name: 'Ada',
      terms: recorded,
      more: { terms: recorded, note: 'x' },
      all: [{ terms: recorded }, {}],
    });
  });

  it('are the same where nothing is added', () => {
    const answers = { name: 'Ada', more: { note: 'x' }, all: [{}] };
    expect(record(answers)).toBe(answers);
  });

  it('keep the moment at which the same consent was given before', () => {
    const before = { terms: { ...given, at: '2026-10-01T00:00:00.000Z' } };
    expect(record({ terms: given }, before)).toEqual(before);
    expect(record({ more: { terms: given } }, { more: before })).toEqual({ more: before });
  });
});
