import { describe, expect, it } from 'vitest';
import { RuleBudgetError } from './budget';
import { compileCondition } from './compile-condition';
import { ConditionError } from './condition-error';
import { Evaluation } from './evaluation';
import { evaluate, truth } from './evaluate';
import { FactTable } from './fact-table';

function refusal(attempt: () => unknown): RuleBudgetError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof RuleBudgetError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** An operation within so many others of its kind. */
function nested(depth: number): unknown {
  let condition: unknown = true;
  for (let i = 0; i < depth; i++) condition = { '!': [condition] };
  return condition;
}

const numbers = (length: number) => Array.from({ length }, (_, i) => i);

describe('the budget of steps', () => {
  const sum = { reduce: [{ var: 'n' }, { '+': [{ var: 'accumulator' }, { var: 'current' }] }, 0] };

  it('lets through a loop over a thousand elements', () => {
    expect(evaluate(sum, { values: { n: numbers(1000) } })).toEqual({ known: true, value: 499_500 });
  });

  it('stops a loop over ten thousand', () => {
    const error = refusal(() => evaluate(sum, { values: { n: numbers(10_000) } }));
    expect(error).toMatchObject({ code: 'E-905', kind: 'steps', limit: 10_000 });
  });

  it('stops loops within loops', () => {
    const bomb = { map: [{ var: 'n' }, { map: [{ val: [[2], 'n'] }, { map: [{ val: [[4], 'n'] }, 1] }] }] };
    expect(refusal(() => evaluate(bomb, { values: { n: numbers(100) } })).kind).toBe('steps');
  });

  it('stops a list that doubles', () => {
    const acc = { var: 'accumulator' };
    const bomb = { reduce: [numbers(40), { merge: [acc, acc] }, [1]] };
    expect(refusal(() => evaluate(bomb, { values: {} })).kind).toBe('steps');
  });

  it('counts the elements of a list that is taken for operands, or compared', () => {
    const values = { n: numbers(100), big: numbers(500), twin: numbers(500) };
    const greatest = { map: [{ var: 'n' }, { max: { val: [[2], 'big'] } }] };
    const either = { if: [{ val: [[2], 'open'] }, { val: [[2], 'big'] }, { val: [[2], 'twin'] }] };
    const pending = new Set(['open']);
    expect(refusal(() => evaluate(greatest, { values })).kind).toBe('steps');
    expect(refusal(() => evaluate({ map: [{ var: 'n' }, either] }, { values, pending })).kind).toBe('steps');
  });

  it('counts searching long lists and long texts', () => {
    const search = { some: [{ var: 'n' }, { in: ['z', { val: [[2], 'hay'] }] }] };
    const values = { n: numbers(500), hay: 'a'.repeat(60_000) };
    expect(refusal(() => truth(search, { values })).kind).toBe('steps');
    expect(refusal(() => truth(search, { values: { ...values, hay: numbers(60_000) } })).kind).toBe('steps');
  });

  it('begins anew with every evaluation', () => {
    const compiled = compileCondition(sum);
    for (let i = 0; i < 20; i++) expect(compiled.truth({ values: { n: numbers(1000) } })).toBe(true);
  });

  it('begins anew with every condition of an evaluation that they share', () => {
    const table = new FactTable();
    const conditions = Array.from({ length: 20 }, () => compileCondition(sum, { table }));
    const evaluation = Evaluation.of(table, { values: { n: numbers(1000) } });
    for (const condition of conditions) expect(condition.decide(evaluation)).toBe(true);
  });

  it('refuses a document that alone would take more, when it is compiled', () => {
    const error = refusal(() => compileCondition({ and: numbers(10_000) }));
    expect(error).toMatchObject({ kind: 'steps', limit: 10_000 });
  });

  it('can be another', () => {
    const budget = { steps: 30, depth: 32, text: 100 };
    expect(() => evaluate(sum, { values: { n: numbers(2) } }, budget)).not.toThrow();
    expect(refusal(() => evaluate(sum, { values: { n: numbers(9) } }, budget)).limit).toBe(30);
  });
});

describe('the budget of depth', () => {
  it('lets 32 operations stand within each other, and refuses the next with its place', () => {
    expect(truth(nested(32), { values: {} })).toBe(true);
    const error = refusal(() => compileCondition(nested(33)));
    expect(error).toMatchObject({ kind: 'depth', limit: 32, path: '/!/0'.repeat(32) });
  });

  it('counts lists and what is preserved', () => {
    const list = (depth: number): unknown => (depth === 0 ? 1 : [list(depth - 1)]);
    expect(() => compileCondition(list(32))).not.toThrow();
    expect(refusal(() => compileCondition(list(33))).kind).toBe('depth');
    expect(refusal(() => compileCondition({ preserve: list(33) })).kind).toBe('depth');
  });

  it('refuses a document of any depth, and one that contains itself', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(refusal(() => compileCondition(nested(12_000))).kind).toBe('depth');
    expect(refusal(() => compileCondition({ and: circle })).kind).toBe('depth');
  });

  it('does not follow facts without end', () => {
    const deep = (bottom: string) => numbers(20_000).reduce<unknown>((inner) => [inner], bottom);
    const facts = { values: { deep: deep('x'), twin: deep('x') }, pending: new Set(['open']) };
    expect(refusal(() => evaluate({ cat: [{ var: 'deep' }] }, facts)).kind).toBe('depth');
    const same = { if: [{ var: 'open' }, { var: 'deep' }, { var: 'twin' }] };
    expect(evaluate(same, facts).known).toBe(false);
  });
});

describe('the budget of text', () => {
  const acc = { var: 'accumulator' };
  const doubled = (times: number) => ({ reduce: [numbers(times), { cat: [acc, acc] }, 'x'] });

  it('lets a text grow to 64 kB and stops it there', () => {
    expect(evaluate({ substr: [doubled(16), 0, 1] }, { values: {} })).toEqual({ known: true, value: 'x' });
    expect(refusal(() => evaluate(doubled(17), { values: {} }))).toMatchObject({
      kind: 'text',
      limit: 65_536,
    });
    expect(refusal(() => evaluate(doubled(1000), { values: {} })).kind).toBe('text');
  });

  it('stops many long texts', () => {
    const many = { map: [numbers(100), { cat: [{ val: [[2], 'long'] }, 'x'] }] };
    expect(refusal(() => evaluate(many, { values: { long: 'x'.repeat(60_000) } })).kind).toBe('steps');
  });
});

describe('an exceeded budget', () => {
  it('is caught by no `try`, and excused by nothing that is unknown', () => {
    const bomb = { map: [{ var: 'n' }, 1] };
    const facts = { values: { n: numbers(20_000) }, pending: new Set(['open']) };
    expect(refusal(() => evaluate({ try: [bomb, 1] }, facts)).kind).toBe('steps');
    expect(refusal(() => truth({ and: [{ var: 'open' }, bomb] }, facts)).kind).toBe('steps');
  });

  it('is no error of the condition', () => {
    expect(refusal(() => evaluate(nested(33), { values: {} }))).not.toBeInstanceOf(ConditionError);
  });
});
