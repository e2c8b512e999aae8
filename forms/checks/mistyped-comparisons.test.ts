import { describe, expect, it } from 'vitest';
import type { FieldSchema } from '../form-document';
import type { DocumentFields } from '../parsing/document-fields';
import { mistypedComparisons } from './mistyped-comparisons';

const schemas = {
  budget: { 'x-type': 'number', type: 'number' },
  seats: { 'x-type': 'integer', type: 'integer' },
  start: { 'x-type': 'date', type: 'string', format: 'date' },
  name: { 'x-type': 'short-text', type: 'string' },
  remote: { 'x-type': 'yes-no', type: 'boolean' },
  tools: { 'x-type': 'multi-choice', type: 'array', items: { enum: ['ide', 'chat'] } },
  mode: { 'x-type': 'choice', type: 'string', enum: ['office', 'home'] },
} as unknown as Record<string, FieldSchema>;
const fields: DocumentFields = new Map(
  Object.entries(schemas).map(([path, schema]) => [path, { path, schema, place: '', around: undefined }]),
);
const answer = (field: string) => ({ var: `answers.${field}` });
const found = (condition: unknown) =>
  mistypedComparisons(condition, fields).map(({ field, value }) => [field, value]);

describe('comparisons by kind', () => {
  it.each<[string, unknown, [string, unknown][]]>([
    ['a number with a word', { '==': [answer('budget'), 'much'] }, [['budget', 'much']]],
    ['a number with a text, strictly', { '===': [answer('seats'), '5'] }, [['seats', '5']]],
    ['a number with a yes', { '!=': [true, answer('seats')] }, [['seats', true]]],
    ['a number by order with a date', { '>': [answer('budget'), '2026-11-30'] }, [['budget', '2026-11-30']]],
    [
      'a number among words',
      { in: [answer('seats'), [1, 'two', '3']] },
      [
        ['seats', 'two'],
        ['seats', '3'],
      ],
    ],
    ['a number as a list', { in: ['x', answer('budget')] }, [['budget', 'x']]],
    ['a date with a number', { '<': [answer('start'), 20261130] }, [['start', 20261130]]],
    ['a date with a word', { '==': [answer('start'), 'tomorrow'] }, [['start', 'tomorrow']]],
    ['a date with no day', { 'fw.before': [answer('start'), '2026-02-30'] }, [['start', '2026-02-30']]],
    ['a number as a date', { 'fw.after': [answer('budget'), '2026-11-30'] }, [['budget', '2026-11-30']]],
    [
      'a number as a date to count from',
      { 'fw.before': [answer('start'), { 'fw.addWorkingDays': [answer('seats'), 5] }] },
      [['seats', 'YYYY-MM-DD']],
    ],
    [
      'a yes as a day',
      { '!': [{ 'fw.isWorkingDay': [answer('remote'), 'berlin'] }] },
      [['remote', 'YYYY-MM-DD']],
    ],
    ['a text with a list', { 'fw.hasAny': [answer('name'), ['a', 'b']] }, [['name', 'a, b']]],
    ['a text with a yes', { '==': [answer('name'), true] }, [['name', true]]],
    ['a yes with a word', { '==': [answer('remote'), 'yes'] }, [['remote', 'yes']]],
    ['a list with one value', { '==': [answer('tools'), 'ide'] }, [['tools', 'ide']]],
    ['a list among values', { in: [answer('tools'), ['ide']] }, [['tools', 'ide']]],
    [
      'one deep inside',
      { and: [true, { or: [{ '!': [{ '==': [answer('budget'), 'x'] }] }, { '>': [answer('seats'), 1] }] }] },
      [['budget', 'x']],
    ],
  ])('find %s', (_, condition, expected) => {
    expect(found(condition)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['a number with a number in a text', { '==': [answer('budget'), '5'] }],
    ['a number by order', { '>=': [answer('seats'), 3] }],
    ['a date with a day', { 'fw.onOrAfter': [answer('start'), '2026-11-30'] }],
    ['a date by order', { '<': [answer('start'), '2026-11-30'] }],
    ['a date with nothing', { '==': [answer('start'), null] }],
    [
      'a text with a word, or part of one',
      { or: [{ '==': [answer('name'), 'x'] }, { in: ['x', answer('name')] }] },
    ],
    [
      'a yes with a yes, or with 1',
      { or: [{ '==': [answer('remote'), true] }, { '==': [answer('remote'), 1] }] },
    ],
    [
      'a list with what it has',
      { and: [{ in: ['ide', answer('tools')] }, { 'fw.hasAny': [answer('tools'), ['ide']] }] },
    ],
    ['a choice: its options are another check', { '==': [answer('mode'), 'moon'] }],
    ['a part of an answer', { '==': [{ var: 'answers.tools.0' }, 'ide'] }],
    ['another fact', { '==': [answer('budget'), { var: 'requester.department' }] }],
    [
      'days between dates with a number',
      { '<': [{ 'fw.workingDaysBetween': [answer('start'), answer('name')] }, 5] },
    ],
    ['what is preserved', { '!!': [{ preserve: { '==': [answer('budget'), 'x'] } }] }],
  ])('pass %s', (_, condition) => {
    expect(found(condition)).toEqual([]);
  });
});
