import { describe, expect, it } from 'vitest';
import { cutsOf } from './cuts';

describe('cutsOf', () => {
  it('finds the constants that a fact is compared with, through every connective', () => {
    const cuts = cutsOf([
      {
        if: [
          {
            and: [
              { '==': [{ var: 'answers.mode' }, 'remote'] },
              { '!': [{ '>': [{ var: 'answers.days' }, 3] }] },
            ],
          },
          { in: [{ var: 'answers.mode' }, ['hybrid', 'on-site']] },
          false,
        ],
      },
    ]);
    expect(cuts.get('answers.mode')).toEqual({
      constants: ['remote', 'hybrid', 'on-site'],
      beside: [],
      offsets: [],
      ordered: false,
      exact: true,
    });
    expect(cuts.get('answers.days')).toMatchObject({ constants: [3], ordered: true, exact: true });
  });

  it('tells which facts are compared with each other, and how far they are moved', () => {
    const cuts = cutsOf([
      { 'fw.before': [{ var: 'answers.until' }, { 'fw.addDays': [{ var: 'answers.from' }, 30] }] },
    ]);
    expect(cuts.get('answers.until')).toMatchObject({ beside: ['answers.from'], offsets: [30], exact: true });
  });

  it('is not exact where something is computed', () => {
    const cuts = cutsOf([{ '>': [{ '*': [{ var: 'answers.amount' }, 2] }, 10] }]);
    expect(cuts.get('answers.amount')).toMatchObject({ constants: [2, 10], exact: false });
    expect(cutsOf([{ '==': [{ var: { cat: ['answers.', 'a'] } }, 1] }]).get('')?.exact).toBe(false);
  });

  it('is not exact where working days are counted, and looks around as many days', () => {
    const calendar = { 'fw.lookup': [{ var: 'answers.entity' }, { preserve: { CN: 'shanghai' } }] };
    const limit = { 'fw.addWorkingDays': [{ var: 'today' }, 5, calendar] };
    const cuts = cutsOf([{ 'fw.before': [{ var: 'answers.start' }, limit] }]);
    const moved = { offsets: [5, 7, 17], ordered: true, exact: false };
    expect(cuts.get('answers.start')).toMatchObject({ ...moved, beside: ['today'] });
    expect(cuts.get('today')).toMatchObject({ ...moved, beside: ['answers.start'] });
    // Which calendar counts hangs on the keys of its table alone.
    expect(cuts.get('answers.entity')).toEqual({
      ...{ constants: ['CN'], beside: [], offsets: [], ordered: false, exact: true },
    });
    const computed = { 'fw.isWorkingDay': [{ var: 'today' }, { cat: [{ var: 'answers.entity' }, 'x'] }] };
    expect(cutsOf([computed]).get('answers.entity')?.exact).toBe(false);
    const dayOff = { '!': [{ 'fw.isWorkingDay': [{ var: 'answers.start' }] }] };
    const week = { offsets: [1, 2, 3, 4, 5, 6], exact: false };
    expect(cutsOf([dayOff]).get('answers.start')).toMatchObject(week);
  });

  it('takes lists apart that are asked for their members', () => {
    const roles = { some: [{ var: 'requester.roles' }, { in: [{ var: '' }, ['hr', 'admin']] }] };
    expect(cutsOf([roles]).get('requester.roles')).toMatchObject({ constants: ['hr', 'admin'], exact: true });
  });

  it('knows a bare fact as one that is asked whether it is there', () => {
    expect(cutsOf([{ '!': [{ var: 'answers.own' }] }]).get('answers.own')).toMatchObject({
      constants: [],
      exact: true,
    });
  });
});
