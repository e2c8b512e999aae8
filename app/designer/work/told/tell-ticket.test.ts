import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { tellTicket } from './tell-ticket';
import type { TicketWords } from './tell-ticket';

const labels: Readonly<Record<string, readonly [string, string]>> = {
  laptop: ['Laptop', '笔记本电脑'],
  software: ['Software', '软件'],
  workMode: ['Work mode', '办公方式'],
  hr: ['HR', '人力资源部'],
  it: ['IT', '信息技术部'],
  urgent: ['urgent', '紧急'],
};

function words(locale: 'en' | 'zh-CN'): TicketWords {
  const name = (key: string) => labels[key]?.[locale === 'en' ? 0 : 1] ?? key;
  return {
    locale,
    fieldLabel: name,
    optionText: (_, value) => String(value),
    mayRead: () => true,
    departmentName: name,
    priorityName: name,
    ticketTitle: (key) =>
      key === 'it.laptop' ? { en: 'Laptop: {answer:laptop}', 'zh-CN': '电脑：{answer:laptop}' } : undefined,
  };
}

const start: JsonObject = { name: 'start', date: { var: 'answers.startDate' } };

const ship: JsonObject = {
  key: 'it.ship-laptop',
  department: 'it',
  title: { en: 'Ship the laptop', 'zh-CN': '寄送笔记本电脑' },
  ola: { workingDaysBefore: 3, of: start },
  after: ['it.laptop', 'gone'],
};

describe('a ticket in words', () => {
  it.each<['en' | 'zh-CN', JsonObject, string]>([
    ['en', ship, 'IT: Ship the laptop, due 3 working days before start, after Laptop: [Laptop] and gone'],
    ['zh-CN', ship, '信息技术部：寄送笔记本电脑，开始日期前 3 个工作日完成，在电脑：[笔记本电脑]和gone之后'],
    [
      'en',
      {
        key: 'it.software',
        department: 'it',
        title: { en: 'Software: {element}' },
        ola: { workingHours: 1 },
        forEach: { var: 'answers.software' },
        priority: 'urgent',
        approvals: [{ key: 'head', title: { en: 'The head agrees' } }],
      },
      'IT: Software: [element], due 1 working hour after it is ready, one for each of Software, priority urgent, once approved (The head agrees)',
    ],
    [
      'en',
      {
        key: 'kit',
        department: { map: [{ var: 'answers.workMode' }, { remote: 'hr', office: 'it' }] },
        ola: { workingDays: { map: [{ var: 'answers.workMode' }, { remote: 7, office: 2 }] } },
        forEach: { filter: [] },
      },
      'HR or IT by Work mode: kit, due 7 or 2 working days after it is ready (by Work mode), one for each element of a list',
    ],
    [
      'en',
      { key: 'hr.day', department: 'it', ola: { workingDaysBefore: 0, of: start } },
      'IT: hr.day, due on the start day',
    ],
    ['en', {}, 'no department yet: a ticket without a title, without a target'],
    ['zh-CN', {}, '尚未指定部门：尚无标题的任务，尚无时限'],
  ])('%s: %j', (locale, ticket, told) => {
    expect(tellTicket(ticket, words(locale))).toBe(told);
  });
});
