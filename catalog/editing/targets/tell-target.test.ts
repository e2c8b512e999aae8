import { describe, expect, it } from 'vitest';
import type { Json } from '../../../rules/conditions/condition';
import type { ExplainWords } from '../../../rules/explain/explain-words';
import { tellPromise } from './tell-target';

const words = (locale: 'en' | 'zh-CN'): ExplainWords => ({
  locale,
  fieldLabel: (field) => (field === 'workMode' ? 'Work mode' : field),
  optionText: (_, value) => String(value),
  mayRead: (path) => path !== 'answers.salary',
});
const start = { name: 'start', date: { var: 'answers.startDate' } };
const by = (field: string): Json => ({ map: [{ var: `answers.${field}` }, { remote: 7, office: 2 }] });

describe('what an item promises', () => {
  it.each<[Json, string, string]>([
    [{ workingDays: 5 }, 'Promised within 5 working days', '承诺 5 个工作日内完成'],
    [{ workingDays: 1 }, 'Promised within 1 working day', '承诺 1 个工作日内完成'],
    [{ workingDays: 0 }, 'Promised for the same working day', '承诺当个工作日内完成'],
    [{ workingHours: 4 }, 'Promised within 4 working hours', '承诺 4 个工作小时内完成'],
    [
      { workingDaysBefore: 3, of: start },
      'Promised for 3 working days before the start',
      '承诺开始日期前 3 个工作日完成',
    ],
    [{ workingDaysBefore: 0, of: start }, 'Promised for the start day', '承诺开始日期当天完成'],
    [
      { workingDaysAfter: 1, of: start },
      'Promised for 1 working day after the start',
      '承诺开始日期后 1 个工作日完成',
    ],
    [
      { workingDays: by('workMode') },
      'Promised within 7 or 2 working days (by Work mode)',
      '承诺 7或2 个工作日内完成（按Work mode）',
    ],
  ])('%j', (promise, en, zh) => {
    expect(tellPromise(promise, words('en'))).toBe(en);
    expect(tellPromise(promise, words('zh-CN'))).toBe(zh);
  });

  it.each<[string, Json | undefined]>([
    ['is nothing', undefined],
    ['hangs on an answer that the reader may not read', { workingDays: by('salary') }],
    ['is computed', { workingDays: { map: [{ '+': [1, 2] }, { '3': 4 }] } }],
  ])('is not told where it %s', (_, promise) => {
    expect(tellPromise(promise, words('en'))).toBeNull();
  });
});
