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
    [{ exists: ['answers', 'secret'] }, false],
    [{ exists: ['answers', 'secret', 'part'] }, false],
    [{ val: ['answers', 'secret'] }, null],
    [{ some: [{ var: 'answers.secret' }, { var: '' }] }, { some: [null, { var: '' }] }],
  ])('turns %j into %j', (condition, expected) => {
    expect(withoutAnswersTo(gone, condition)).toEqual(expected);
  });

  it.each<Condition>([
    { var: 'answers.secretary' },
    { exists: ['answers', 'open'] },
    { val: [[2], 'answers', 'secret'] },
    { var: 'requester.secret' },
    { var: 'answers' },
    { in: ['secret', { var: 'answers.open' }] },
    'answers.secret',
    true,
  ])('leaves %j as it is', (condition) => {
    expect(withoutAnswersTo(gone, condition)).toEqual(condition);
  });
});

describe('withoutAnswersTo, in rows', () => {
  const column = new Set(['devices.*.price']);
  const devices = { var: 'answers.devices' };

  it.each<[Condition, Condition]>([
    [{ var: 'row.price' }, null],
    [{ some: [devices, { '>': [{ var: 'price' }, 5] }] }, { some: [devices, { '>': [null, 5] }] }],
    [
      { map: [{ filter: [devices, { var: 'price' }] }, { var: ['price', 0] }] },
      { map: [{ filter: [devices, null] }, 0] },
    ],
    [
      { reduce: [devices, { '+': [{ var: 'accumulator' }, { var: 'current.price' }] }, 0] },
      { reduce: [devices, { '+': [{ var: 'accumulator' }, null] }, 0] },
    ],
  ])('turns %j into %j', (condition, expected) => {
    expect(withoutAnswersTo(column, condition, 'devices.*')).toEqual(expected);
  });

  it.each<Condition>([
    { var: 'row.kind' },
    { some: [devices, { '>': [{ var: 'count' }, 5] }] },
    { some: [{ var: 'answers.others' }, { var: 'price' }] },
    { map: [{ merge: [devices, []] }, { var: 'price' }] },
    { var: 'answers.price' },
  ])('leaves %j as it is', (condition) => {
    expect(withoutAnswersTo(column, condition, 'devices.*')).toEqual(condition);
  });

  it('knows no row outside of rows', () => {
    expect(withoutAnswersTo(column, { var: 'row.price' })).toEqual({ var: 'row.price' });
  });
});

describe('fieldReadBy', () => {
  const fields = new Set(['a', 'address', 'address.city', 'devices', 'devices.*', 'devices.*.kind']);

  it('names the innermost field that a fact path leads to', () => {
    expect(fieldReadBy('answers.a', fields)).toBe('a');
    expect(fieldReadBy('answers.a.b', fields)).toBe('a');
    expect(fieldReadBy('answers.address.city', fields)).toBe('address.city');
    expect(fieldReadBy('answers.devices.0.kind', fields)).toBe('devices');
    expect(fieldReadBy('answers', fields)).toBeUndefined();
    expect(fieldReadBy('answers.b', fields)).toBeUndefined();
    expect(fieldReadBy('subject.a', fields)).toBeUndefined();
  });

  it('reads a row where there is one', () => {
    expect(fieldReadBy('row.kind', fields, 'devices.*')).toBe('devices.*.kind');
    expect(fieldReadBy('row', fields, 'devices.*')).toBe('devices.*');
    expect(fieldReadBy('row.kind', fields)).toBeUndefined();
  });
});
