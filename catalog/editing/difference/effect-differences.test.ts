import { describe, expect, it } from 'vitest';
import type { Json } from '../../../rules/conditions/condition';
import { lineOf } from './difference-line';
import { effectDifferences } from './effect-differences';

const text = (en: string, zh: string) => ({ en, 'zh-CN': zh });
const work = text('“Urgent”', '“紧急”');
const ticket = (change = {}) => ({
  ticket: { key: 't', title: text('Solve', '解决'), department: 'it', ...change },
});
const notice = (to: string[]) => ({ notice: { key: 'n', to, text: text('Look', '请查看') } });
const sentences = (before: Json, after: Json, locale = 'en') =>
  effectDifferences(before, after, work, lineOf('work', locale, '/x')).map(({ change, sentence }) => [
    change,
    sentence,
  ]);

describe('what a rule does otherwise', () => {
  it('is told effect by effect', () => {
    const before = [ticket(), { priority: { set: 'high' } }];
    const after = [
      ticket({ department: 'hr' }),
      notice(['role:it']),
      { priority: { set: 'high', tickets: ['t'] } },
    ];
    expect(sentences(before, after)).toEqual([
      ['changed', '“Urgent”: otherwise (department): opens the ticket “Solve”'],
      ['added', '“Urgent”: now it tells role:it: “Look”'],
      ['added', '“Urgent”: now it sets the priority of t to high'],
      ['removed', '“Urgent”: no longer: sets the priority of all tickets to high'],
    ]);
  });

  it('is told in Chinese too, and not where nothing is', () => {
    expect(sentences([], [notice(['role:it', 'role:hr'])], 'zh-CN')).toEqual([
      ['added', '“紧急”：新增：通知 role:it, role:hr：“请查看”'],
    ]);
    expect(sentences([ticket(), notice(['role:it'])], [notice(['role:it']), ticket()])).toEqual([]);
  });
});
