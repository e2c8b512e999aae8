import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleFulfilment, sampleRule, sampleTicket } from '../tests/builders/sample-rules';
import { compileRules } from './compile-rules';
import type { ApprovalDocument, FulfilmentDocument, TicketEffect } from './fulfilment-document';
import { RuleError } from './rule-error';

const items = path.join(import.meta.dirname, '../catalog/items');
const approval = (change: Partial<ApprovalDocument>): ApprovalDocument => ({
  key: 'a',
  title: { en: 'Approve', 'zh-CN': '审批' },
  order: 1,
  approvers: ['role:admin'],
  ...change,
});

function refusal(document: FulfilmentDocument): RuleError {
  try {
    compileRules(document);
  } catch (error) {
    if (error instanceof RuleError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('compiling rules', () => {
  it.each(readdirSync(items).filter((file) => file.endsWith('.json')))('takes the shipped %s', (file) => {
    const { fulfilment } = JSON.parse(readFileSync(path.join(items, file), 'utf8')) as {
      fulfilment: FulfilmentDocument;
    };
    expect(compileRules(fulfilment).rules).toHaveLength(fulfilment.rules.length);
  });

  it.each([
    ['a condition', { when: { nonsense: [] } }, '/rules/0/when'],
    ['a condition deep down', { when: { and: [true, { nonsense: [] }] } }, '/rules/0/when/and/1'],
  ])('refuses %s that is none, with its place', (_, change, place) => {
    const rule = { ...sampleRule('r', [sampleTicket('t')]), ...change };
    expect(refusal(sampleFulfilment([rule]))).toMatchObject({ code: 'E-402', place });
  });

  it('refuses a condition that is too deep', () => {
    let deep: unknown = true;
    for (let i = 0; i < 40; i++) deep = { '!': [deep] };
    expect(refusal(sampleFulfilment([sampleRule('r', [sampleTicket('t')], deep)]))).toMatchObject({
      code: 'E-905',
    });
  });

  it.each<[string, Partial<TicketEffect>, string]>([
    ['a prerequisite that no rule opens', { after: ['t', 'nobody'] }, '/after/1'],
    ['an element of what is no list', { after: ['t:x'] }, '/after/0'],
    ['half a working day', { ola: { workingDays: 0.5 } }, '/ola/workingDays'],
    ['a table with a bad expression', { department: { map: [{ nonsense: [] }, {}] } }, '/department/map/0'],
    [
      'a word that names no approver',
      { approvals: [approval({ approvers: ['somebody'] })] },
      '/approvals/0/approvers/0',
    ],
    [
      'a person that is none',
      { approvals: [approval({ approvers: ['manager-of:x'] })] },
      '/approvals/0/approvers/0',
    ],
    [
      'an owner that is unknown',
      { approvals: [approval({ approvers: ['owner-of:x'] })] },
      '/approvals/0/approvers/0',
    ],
    ['an exclusion of nobody', { approvals: [approval({ excludes: ['a'] })] }, '/approvals/0/excludes/0'],
  ])('refuses %s', (_, change, place) => {
    const error = refusal(sampleFulfilment([sampleRule('r', [sampleTicket('t', change)])]));
    expect(error).toMatchObject({ code: 'E-402', place: `/rules/0/then/0/ticket${place}` });
    expect(error.describe('zh-CN').message).not.toMatch(/^$|[{}]/);
  });

  it('takes half working hours, elements of lists and exclusions of what comes before', () => {
    const tickets = [
      sampleTicket('list', { forEach: ['x'] }),
      sampleTicket('t', {
        after: ['list:x', '*'],
        ola: { workingHours: 0.5 },
        approvals: [approval({}), approval({ key: 'b', order: 2, excludes: ['requester', 'a'] })],
      }),
    ];
    expect(compileRules(sampleFulfilment([sampleRule('r', tickets)])).rules[0]?.tickets).toHaveLength(2);
  });
});
