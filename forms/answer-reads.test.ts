import { describe, expect, it } from 'vitest';
import type { Condition } from '../rules/conditions/condition';
import { fieldReadBy, withoutAnswersTo } from './answer-reads';

const gone = new Set(['secret']);

describe('withoutAnswersTo', () => {
  it.each([
    [{ var: 'answers.secret' }, null],
    [{ var: ['answers.secret'] }, null],
    [{ var: ['answers.secret', 'none'] }, 'none'],
    [{ var: ['answers.secret', { var: 'answers.secret' }] }, null],
    [{ var: 'answers.secret.amount' }, null],
    [{ '==': [{ var: 'answers.secret' }, 'x'] }, { '==': [null, 'x'] }],
    [{ some: [{ var: 'answers.secret' }, { var: '' }] }, { some: [null, { var: '' }] }],
  ])('turns %j into %j', (condition, expected) => {
    expect(withoutAnswersTo(gone, condition)).toEqual(expected);
  });

  it.each<Condition>([
    { var: 'answers.secretary' },
    { var: 'requester.secret' },
    { var: 'answers' },
    { in: ['secret', { var: 'answers.open' }] },
    'answers.secret',
    true,
  ])('leaves %j as it is', (condition) => {
    expect(withoutAnswersTo(gone, condition)).toEqual(condition);
  });
});

describe('fieldReadBy', () => {
  it('names the field that a fact path reads', () => {
    expect(fieldReadBy('answers.a')).toBe('a');
    expect(fieldReadBy('answers.a.b')).toBe('a');
    expect(fieldReadBy('answers')).toBeUndefined();
    expect(fieldReadBy('subject.a')).toBeUndefined();
  });
});
