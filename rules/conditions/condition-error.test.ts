import { describe, expect, it } from 'vitest';
import { compileCondition } from './compile-condition';
import { ConditionError } from './condition-error';
import { conditionProblems } from './condition-problem';
import { evaluate } from './evaluate';

function failure(attempt: () => unknown): ConditionError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ConditionError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}

describe('a bad condition', () => {
  it.each([
    ['an operator that does not exist', { and: [true, { '=': [1, 1] }] }, 'unknown-operator', '/and/1'],
    ['operands without a list', { or: [{ and: true }] }, 'operand-list', '/or/0'],
    ['too few operands', { if: [{ '<': [1] }, 1] }, 'too-few-operands', '/if/0'],
    ['null for a list', { '!': { map: [null, 1] } }, 'null-operand', '/!'],
    ['a path that is a list', { '!': [{ var: [[]] }] }, 'not-a-path', '/!/0'],
    ['what is no JSON', { and: [() => true] }, 'not-json', '/and'],
    ['a number that JSON does not have', { '==': [NaN, 1] }, 'not-json', '/=='],
    ['nothing at all', undefined, 'not-json', ''],
    ['a key that a pointer escapes', { and: [{ 'a/b~c': { x: 1 } }] }, 'unknown-operator', '/and/0'],
  ])('%s is refused when it is compiled, with its place', (_, condition, problem, path) => {
    expect(failure(() => compileCondition(condition))).toMatchObject({ code: 'E-402', problem, path });
  });

  it('tells its place in the document that holds it', () => {
    const error = failure(() => compileCondition({ '!': { nope: 1 } })).within('/rules/3/when');
    expect(error).toMatchObject({ path: '/rules/3/when/!', problem: 'unknown-operator', code: 'E-402' });
  });
});

describe('a condition without an answer', () => {
  it.each([
    ['no number', { and: [true, { '+': ['x', 1] }] }, 'not-a-number', 'NaN', '/and/1'],
    ['texts and numbers compared', { '!': [{ '<': ['x', 1] }] }, 'not-a-number', 'NaN', '/!/0'],
    ['no list', { or: [false, { some: [{ var: 'x' }, true] }] }, 'not-a-list', 'Invalid Arguments', '/or/1'],
    ['thrown', { if: [true, { throw: 'No manager' }] }, 'thrown', 'No manager', '/if/1'],
    ['half days', { '!': { 'fw.addDays': ['2026-01-01', 0.5] } }, 'whole-days', 'Invalid Arguments', '/!'],
    ['within a loop', { map: [[1], { '/': [1, 0] }] }, 'not-a-number', 'NaN', '/map/1'],
  ])('%s: tells what and where', (_, condition, problem, type, path) => {
    expect(failure(() => evaluate(condition, { values: {} }))).toMatchObject({ problem, type, path });
  });
});

describe('the words of an error', () => {
  it('name the operator, in both languages', () => {
    const error = failure(() => compileCondition({ '<': [1] }));
    expect(error.describe('en')).toEqual({
      message: '“<” needs at least 2 operands.',
      remedy: 'Add the operands that are missing.',
    });
    expect(error.describe('zh-CN').message).toBe('“<”至少需要 2 个操作数。');
    expect(error.remedy).toBe(error.describe('en').remedy);
  });

  it('leave no place unfilled for any problem', () => {
    const params = { operator: 'some', least: 2, type: 'x' };
    for (const [problem, { type }] of Object.entries(conditionProblems)) {
      const error = new ConditionError(problem as keyof typeof conditionProblems, type, '', params);
      for (const locale of ['en', 'zh-CN']) {
        const { message, remedy } = error.describe(locale);
        expect(`${message}${remedy}`).not.toMatch(/\{\w+\}/);
      }
      expect(error.describe('zh-CN').message).toMatch(/[\u4e00-\u9fff]/);
      expect(error.describe('fr')).toEqual(error.describe('en'));
    }
  });
});
