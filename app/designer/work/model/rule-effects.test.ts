import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../rules/conditions/condition';
import { effectsOf, namesIn, readEffect, ticketsIn, writeEffect } from './rule-effects';

describe('effects of a ticket rule', () => {
  it.each<[Json]>([
    [{ ticket: { key: 'it.laptop' } }],
    [{ approval: { key: 'head' } }],
    [{ notice: { to: ['manager-of:requester'] } }],
    [{ priority: { set: 'high' } }],
  ])('%j is written as it was read', (effect) => {
    const read = readEffect(effect);
    expect(read && writeEffect(read)).toEqual(effect);
  });

  it.each<[Json]>([
    [{ connector: { key: 'c' } }],
    [{ later: true }],
    [{ ticket: 'it.laptop' }],
    [{ ticket: { key: 'a' }, notice: {} }],
    [['ticket']],
    [null],
  ])('%j is kept as it stands', (effect) => {
    expect(readEffect(effect)).toBeNull();
  });

  it('are none where a draft has no list of them', () => {
    expect(effectsOf({ then: 'soon' })).toEqual([]);
    expect(ticketsIn({ then: [{ ticket: { key: 'a' } }, { later: 1 }] })).toEqual([{ key: 'a' }]);
    expect(namesIn(['a', 3, 'b'])).toEqual(['a', 'b']);
  });
});
