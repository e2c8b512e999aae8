import { describe, expect, it } from 'vitest';
import { readPaths } from './read-paths';

describe('the facts that a condition reads', () => {
  it.each([
    [
      'each once, in order',
      { and: [{ '==': [{ var: 'answers.b' }, { var: 'answers.a' }] }, { '!': { var: 'answers.b' } }] },
      ['answers.b', 'answers.a'],
    ],
    ['by key list', { val: ['answers', 'a', 0] }, ['answers.a.0']],
    ['a dot in a key is escaped', { val: ['answers', 'a.b'] }, ['answers.a\\.b']],
    ['whether there are any', { exists: ['answers', 'a'] }, ['answers.a']],
    [
      'which are missing',
      { or: [{ missing: ['a', 'b'] }, { missing_some: [1, ['c', 'a']] }] },
      ['a', 'b', 'c'],
    ],
    ['with a fallback', { var: ['answers.a', { var: 'item.key' }] }, ['answers.a', 'item.key']],
    ['in branches that may not be taken', { if: [false, { var: 'a' }, { var: 'b' }] }, ['a', 'b']],
    [
      'of a list, not of its elements',
      { some: [{ var: 'list' }, { '==': [{ var: 'kind' }, 'x'] }] },
      ['list'],
    ],
    [
      'from within a loop',
      { some: [{ var: 'list' }, { '==': [{ var: '' }, { val: [[2], 'answers', 'a'] }] }] },
      ['list', 'answers.a'],
    ],
    [
      'from the handler of a `try`',
      { try: [{ var: 'a' }, { val: [[2], 'b'] }, { var: 'type' }] },
      ['a', 'b'],
    ],
    ['all, where a path is computed', { var: { cat: ['answers.', { var: 'k' }] } }, ['k', '']],
    ['all, where everything is read', { '!!': { var: '' } }, ['']],
    ['all, where keys are computed', { val: ['answers', { var: 'k' }] }, ['k', '']],
    ['none of what is data', { preserve: { var: 'a' } }, []],
  ])('%s', (_, condition, paths) => {
    expect([...readPaths(condition)].sort()).toEqual([...paths].sort());
  });

  it('come in the order of the document', () => {
    expect(readPaths({ and: [{ var: 'b' }, { var: 'a' }] })).toEqual(['b', 'a']);
  });
});
