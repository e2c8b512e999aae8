import { describe, expect, it } from 'vitest';
import type { ExplainWords } from './explain-words';
import { tellCondition } from './tell-condition';

const labels: Record<string, [string, string]> = {
  workMode: ['Work mode', '办公方式'],
  department: ['Department', '部门'],
  device: ['Own device', '自带设备'],
  start: ['Start', '开始'],
};
const words = (locale: string): ExplainWords => ({
  locale,
  fieldLabel: (field) => labels[field]?.[locale === 'en' ? 0 : 1] ?? field,
  optionText: (_, value) => String(value),
  mayRead: () => true,
});
const answer = (field: string) => ({ var: `answers.${field}` });
const is = (field: string, value: unknown) => ({ '==': [{ var: `answers.${field}` }, value] });
const told = (condition: unknown, locale = 'en') => tellCondition(condition, words(locale));

describe('a condition in a sentence', () => {
  it.each([
    [true, 'always'],
    [false, 'never'],
    [is('workMode', 'remote'), 'Work mode is remote'],
    [{ '!=': [{ var: 'answers.workMode' }, 'remote'] }, 'Work mode is not remote'],
    [{ '!': [is('workMode', 'remote')] }, 'Work mode is not remote'],
    [{ '!': [{ '!': [is('workMode', 'remote')] }] }, 'Work mode is remote'],
    [{ '!': [{ var: 'answers.device' }] }, 'Own device is not given'],
    [{ in: [{ var: 'answers.department' }, ['it', 'hr']] }, 'Department is it or hr'],
    [{ and: [is('workMode', 'a'), is('department', 'b')] }, 'Work mode is a and Department is b'],
    [
      { and: [is('workMode', 'a'), { or: [is('department', 'b'), is('department', 'c')] }] },
      'Work mode is a and (Department is b or Department is c)',
    ],
    [
      { '!': [{ or: [is('workMode', 'a'), is('department', 'b')] }] },
      'not (Work mode is a or Department is b)',
    ],
    [{ in: ['hr', { var: 'requester.roles' }] }, "the requester's roles includes hr"],
    [{ in: ['7', { var: 'subject.manages' }] }, 'whom the person manages includes 7'],
    [{ 'fw.is': 'isRemote' }, '“isRemote” holds'],
    [{ '!': [{ 'fw.is': 'isRemote' }] }, '“isRemote” does not hold'],
    [
      { and: [is('workMode', 'a'), { if: [is('department', 'b'), is('device', 'c'), false] }] },
      'Work mode is a and (if Department is b then Own device is c, otherwise never)',
    ],
    [
      { '!': [{ if: [is('department', 'b'), is('device', 'c'), false] }] },
      'not (if Department is b then Own device is c, otherwise never)',
    ],
    [{ if: [is('department', 'b'), 'one', 'other'] }, 'it depends on Department'],
    [{ '>': [{ '+': [{ var: 'answers.start' }, 1] }, 2] }, 'it depends on Start'],
    [{ 'no.such': [1] }, 'it depends on '],
    [
      { 'fw.before': [{ var: 'answers.start' }, { 'fw.addWorkingDays': [{ var: 'today' }, 5] }] },
      'Start is before today plus 5 working days',
    ],
    [
      {
        '!': [{ 'fw.before': [{ 'fw.addWorkingDays': [{ var: 'today' }, -1, 'berlin'] }, answer('start')] }],
      },
      'Start is not after today minus 1 working day (calendar berlin)',
    ],
    [
      { 'fw.onOrAfter': [answer('start'), { 'fw.addDays': ['2026-12-01', 14] }] },
      'Start is not before 2026-12-01 plus 14 days',
    ],
    [{ 'fw.isWorkingDay': [answer('start')] }, 'Start is a working day'],
    [
      { '!': [{ 'fw.isWorkingDay': [answer('start'), 'berlin'] }] },
      'Start is not a working day (calendar berlin)',
    ],
    [
      { '<': [{ 'fw.workingDaysBetween': [{ var: 'today' }, answer('start')] }, 5] },
      'the number of working days from today to Start is less than 5',
    ],
    [
      { '<=': [3, { 'fw.workingDaysBetween': [answer('start'), '2026-12-31'] }] },
      'the number of working days from Start to 2026-12-31 is at least 3',
    ],
  ])('%j', (condition, sentence) => {
    expect(told(condition)).toBe(sentence);
  });

  it('calls facts and their values as the reader knows them', () => {
    const known: ExplainWords = {
      ...words('en'),
      factLabel: (path) => (path === 'row.kind' ? 'Kind' : undefined),
      factText: (path, value) => (path === 'requester.department' && value === 'it' ? 'IT' : undefined),
    };
    const condition = {
      and: [{ '==': [{ var: 'row.kind' }, 'x'] }, { '==': [{ var: 'requester.department' }, 'it'] }],
    };
    expect(tellCondition(condition, known)).toBe("Kind is x and the requester's department is IT");
  });

  it('calls a yes or no by what it is', () => {
    const known: ExplainWords = { ...words('en'), isYesNo: (path) => path === 'answers.device' };
    expect(tellCondition({ var: 'answers.device' }, known)).toBe('Own device is true');
    expect(tellCondition({ '!': [{ var: 'answers.device' }] }, known)).toBe('Own device is false');
  });

  it('speaks Chinese', () => {
    expect(told({ and: [is('workMode', '远程'), { '!': [is('department', '销售')] }] }, 'zh-CN')).toBe(
      '办公方式为“远程”且部门不是“销售”',
    );
    const limit = { 'fw.addWorkingDays': [{ var: 'today' }, 5, 'shanghai'] };
    expect(told({ 'fw.before': [answer('start'), limit] }, 'zh-CN')).toBe(
      '开始早于今天之后第 5 个工作日（日历 shanghai）',
    );
    const kickOff = { 'fw.addWorkingDays': [{ var: 'today' }, -1] };
    expect(told({ '==': [answer('start'), kickOff] }, 'zh-CN')).toBe('开始为今天之前第 1 个工作日');
    const between = { 'fw.workingDaysBetween': [{ var: 'today' }, answer('start')] };
    expect(told({ '<': [between, 5] }, 'zh-CN')).toBe('今天至开始的工作日天数小于5');
  });
});
