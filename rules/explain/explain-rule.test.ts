import { describe, expect, it } from 'vitest';
import { sampleFacts, samplePerson } from '../../tests/builders/sample-facts';
import type { Condition } from '../conditions/condition';
import { traceClauses } from '../conditions/cases/trace-once';
import type { Answers } from '../facts';
import { explainRule } from './explain-rule';
import type { ExplainWords } from './explain-words';

const labels: Record<string, string> = {
  workMode: 'Work mode',
  software: 'Software',
  salary: 'Salary',
  manager: 'Manager',
};

function words(change: Partial<ExplainWords> = {}): ExplainWords {
  return {
    locale: 'en',
    fieldLabel: (field) => labels[field] ?? field,
    optionText: (_, value) => (value === true ? 'Yes' : value === false ? 'No' : String(value).toUpperCase()),
    mayRead: (path) => !path.startsWith('answers.salary'),
    ...change,
  };
}

const text = { en: 'Remote hires get VPN', 'zh-CN': '远程人员开通 VPN' };
const answers: Answers = {
  workMode: 'remote',
  software: ['ide', 'chat'],
  salary: { amount: 5 },
  manager: '1001',
  zone: false,
  start: '2026-12-01',
  days: 3,
};
const facts = sampleFacts({ answers, requester: samplePerson({ roles: ['hr'] }) });

function because(condition: Condition, locale = 'en', pending?: ReadonlySet<string>): readonly string[] {
  const clauses = traceClauses(condition, { values: { ...facts }, pending });
  return explainRule(text, clauses, words({ locale })).because;
}

const v = (path: string) => ({ var: path });

describe('why a ticket exists', () => {
  it.each<[Condition, string, string]>([
    [{ '==': [v('answers.workMode'), 'remote'] }, 'Work mode is REMOTE', 'Work mode为“REMOTE”'],
    [{ '==': ['remote', v('answers.workMode')] }, 'Work mode is REMOTE', 'Work mode为“REMOTE”'],
    [{ '!=': [v('answers.workMode'), 'hybrid'] }, 'Work mode is not HYBRID', 'Work mode不是“HYBRID”'],
    [
      { '!': [{ '==': [v('answers.workMode'), 'hybrid'] }] },
      'Work mode is not HYBRID',
      'Work mode不是“HYBRID”',
    ],
    [{ in: [v('answers.workMode'), ['hybrid', 'remote']] }, 'Work mode is REMOTE', 'Work mode为“REMOTE”'],
    [
      { '!': [{ in: [v('answers.workMode'), ['hybrid', 'on-site']] }] },
      'Work mode is not HYBRID or ON-SITE',
      'Work mode不是HYBRID或ON-SITE',
    ],
    [{ in: ['ide', v('answers.software')] }, 'Software includes IDE', 'Software包含“IDE”'],
    [
      { 'fw.hasAny': [v('requester.roles'), ['hr', 'admin']] },
      "the requester's roles includes hr or admin",
      '申请人的角色包含hr或admin',
    ],
    [
      { some: [v('requester.roles'), { in: [v(''), ['hr', 'admin']] }] },
      "the requester's roles includes hr or admin",
      '申请人的角色包含hr或admin',
    ],
    [
      { 'fw.hasAll': [v('answers.software'), ['ide', 'chat']] },
      'Software includes IDE and CHAT',
      'Software包含IDE和CHAT',
    ],
    [{ '!!': [v('answers.software')] }, 'Software is given', '已填写Software'],
    [{ '!': [v('answers.zone')] }, 'zone is No', 'zone为“No”'],
    [{ '!': [v('answers.nothing')] }, 'nothing is not given', '未填写nothing'],
    [
      { '==': [v('answers.manager'), v('requester.id')] },
      'Manager and the requester are the same',
      'Manager与申请人相同',
    ],
    [
      { '!=': [v('answers.manager'), v('subject.id')] },
      'Manager and the person it is about are not the same',
      'Manager与当事人不同',
    ],
    [{ 'fw.after': [v('answers.start'), v('today')] }, 'start is after today', 'start晚于今天'],
    [{ 'fw.before': [v('today'), v('answers.start')] }, 'today is before start', '今天早于start'],
    [{ '>=': [v('answers.days'), 3] }, 'days is at least 3', 'days不小于3'],
    [{ '<': [2, v('answers.days')] }, 'days is more than 2', 'days超过2'],
    [{ '!': [{ '>': [v('answers.days'), 4] }] }, 'days is at most 4', 'days不超过4'],
    [{ '<': [1, v('answers.days'), 4] }, 'it depends on days', '取决于days'],
    [{ '==': [{ '+': [v('answers.days'), 1] }, 4] }, 'it depends on days', '取决于days'],
  ])('%j: %s', (condition, english, chinese) => {
    expect(because(condition)).toEqual([english]);
    expect(because(condition, 'zh-CN')).toEqual([chinese]);
  });

  it('gives a sentence for each clause, once', () => {
    const remote: Condition = { '==': [v('answers.workMode'), 'remote'] };
    expect(because({ and: [remote, { '!!': [v('answers.software')] }, remote] })).toEqual([
      'Work mode is REMOTE',
      'Software is given',
    ]);
    expect(because(true)).toEqual([]);
  });

  it('says what an open decision waits for', () => {
    const pending = new Set(['answers.workMode']);
    const sentence = 'it depends on Work mode, which is not known yet';
    expect(because({ '==': [v('answers.workMode'), 'remote'] }, 'en', pending)).toEqual([sentence]);
  });

  it('explains a trace without values by the condition', () => {
    const clause: Condition = { in: [v('answers.workMode'), ['hybrid', 'remote']] };
    expect(explainRule(text, [{ clause, values: {}, result: true }], words())).toEqual({
      rule: 'Remote hires get VPN',
      because: ['Work mode is HYBRID or REMOTE'],
    });
  });
});

describe('an answer that the reader may not see', () => {
  const hiddenToo: Condition = {
    and: [{ '>': [v('answers.salary.amount'), 4] }, { '==': [v('answers.workMode'), 'remote'] }],
  };

  it('is not told, nor is the rule that could give it away', () => {
    const explained = explainRule(text, traceClauses(hiddenToo, { values: { ...facts } }), words());
    expect(explained).toEqual({
      rule: null,
      because: ['it depends on an answer that you may not see', 'Work mode is REMOTE'],
    });
    expect(JSON.stringify(explained)).not.toContain('Salary');
  });

  it('is told to whom may see it', () => {
    const clauses = traceClauses(hiddenToo, { values: { ...facts } });
    const { rule, because: reasons } = explainRule(
      text,
      clauses,
      words({ mayRead: () => true, locale: 'zh-CN' }),
    );
    expect([rule, reasons[0]]).toEqual(['远程人员开通 VPN', 'Salary超过4']);
  });

  it('stays hidden in a comparison of two facts, and where it is still open', () => {
    const compared: Condition = { '==': [v('answers.days'), v('answers.salary.amount')] };
    expect(because(compared)).toEqual(['it depends on an answer that you may not see']);
    expect(because(compared, 'zh-CN', new Set(['answers.salary']))).toEqual(['取决于一项您无权查看的回答']);
  });
});
