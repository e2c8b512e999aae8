import { afterEach, describe, expect, it } from 'vitest';
import { evaluate } from './evaluate';
import { compileLookup, lookup } from './lookup';
import { specialise } from './specialise';
import { traceClauses } from './cases/trace-once';

const polluted = Object.prototype as unknown as Record<string, unknown>;
const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];

afterEach(() => {
  delete polluted.planted;
});

describe('a condition reads own properties alone', () => {
  it.each(names)('%s is missing wherever it is asked for', (name) => {
    const facts = { values: { answers: {}, list: [{}], text: 'x' } };
    for (const path of [
      name,
      `answers.${name}`,
      `list.${name}`,
      `list.0.${name}`,
      `text.${name}`,
      `answers.${name}.${name}`,
    ]) {
      expect(evaluate({ var: path }, facts)).toEqual({ known: true, value: null });
      expect(evaluate({ val: path.split('.') }, facts)).toEqual({ known: true, value: null });
      expect(evaluate({ exists: path.split('.') }, facts)).toEqual({ known: true, value: false });
      expect(evaluate({ missing: [path] }, facts)).toEqual({ known: true, value: [path] });
    }
    expect(evaluate({ map: [{ var: 'list' }, { var: name }] }, facts)).toEqual({
      known: true,
      value: [null],
    });
    expect(evaluate({ '==': [{ var: `answers.${name}` }, 'x'] }, facts)).toEqual({
      known: true,
      value: false,
    });
  });

  it('sees nothing that was planted on the prototype', () => {
    polluted.planted = 'x';
    expect(evaluate({ var: 'answers.planted' }, { values: { answers: {} } })).toEqual({
      known: true,
      value: null,
    });
    expect(evaluate({ '===': [{ var: 'planted' }, 'x'] }, { values: {} })).toEqual({
      known: true,
      value: false,
    });
    expect(lookup({ map: ['planted', {}] }, { values: {} })).toEqual({ known: true, value: undefined });
    expect(evaluate({ var: 'a' }, { values: { a: {} } })).toEqual({ known: true, value: {} });
  });

  it.each(names)('%s is no entry of a table', (name) => {
    expect(compileLookup({ map: [{ var: 'k' }, {}] }).value({ values: { k: name } })).toEqual({
      known: true,
      value: undefined,
    });
  });

  it('leaves no prototype changed and no object with another one', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__": {"planted": 1}, "a": {"constructor": {"prototype": {"planted": 1}}}}',
    );
    const values = { answers: hostile } as Record<string, unknown>;
    const condition = { '==': [{ var: 'answers.__proto__.planted' }, 1] };
    const [clause] = traceClauses(condition, { values });
    expect(Object.keys(clause?.values ?? {})).toEqual(['answers.__proto__.planted']);
    const own = traceClauses(
      { '!!': { var: '__proto__' } },
      { values: JSON.parse('{"__proto__": {"planted": 1}}') },
    );
    expect(Object.getPrototypeOf(own[0]?.values)).toBe(Object.prototype);
    expect(specialise({ var: 'answers' }, values)).toEqual({ preserve: hostile });
    expect(polluted.planted).toBeUndefined();
  });
});
