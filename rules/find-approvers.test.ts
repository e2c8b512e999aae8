import { describe, expect, it } from 'vitest';
import { sampleFacts, samplePerson } from '../tests/builders/sample-facts';
import { Evaluation } from './conditions/evaluation';
import { FactTable } from './conditions/fact-table';
import type { Facts, PersonFacts } from './facts';
import { findApprovers } from './find-approvers';

interface Given {
  readonly requester?: Partial<PersonFacts>;
  readonly subject?: Partial<PersonFacts>;
  readonly answers?: Facts['answers'];
  readonly pending?: readonly string[];
  readonly owner?: string;
  readonly excludesRequester?: boolean;
}

function found(words: string[], given: Given = {}): string[] {
  const facts = sampleFacts({
    requester: samplePerson(given.requester),
    subject: given.subject ? samplePerson({ id: '2002', number: '2002', ...given.subject }) : null,
    answers: given.answers ?? {},
  });
  const evaluation = Evaluation.of(new FactTable(), {
    values: { ...facts },
    pending: new Set(given.pending),
  });
  const { owner = '', excludesRequester = true } = given;
  return findApprovers(words, {
    facts,
    evaluation,
    owners: new Map([['area', () => owner]]),
    departmentField: 'department',
    excludesRequester,
  });
}

const manager = ['answer:/manager', 'manager-of:/manager', 'head-of:subject'];
const head = ['head-of:subject', 'manager-of:requester'];
const headOfSales: Given['requester'] = { department: 'sales', roles: ['department-head'] };

describe('a chain of approver words', () => {
  it.each<[string, string[], Given, string[]]>([
    ['stops at a person who is named', manager, { answers: { manager: '3003' } }, ['answer:/manager']],
    [
      "passes over the requester to the manager's manager, who may be nobody",
      manager,
      { answers: { manager: '1001', department: 'sales' } },
      ['manager-of:/manager', 'head-of:subject'],
    ],
    [
      'stops at a manager whom the facts know',
      manager,
      { answers: { manager: '1001' }, requester: { manager: '9009' } },
      ['manager-of:/manager'],
    ],
    [
      'leaves out a manager who is known to be nobody',
      manager,
      { answers: { manager: '1001', department: 'sales' }, requester: { manager: null } },
      ['head-of:subject'],
    ],
    [
      'leaves out an answer that is not given',
      manager,
      { answers: { department: 'sales' } },
      ['head-of:subject'],
    ],
    [
      'goes on after an answer that is not there yet',
      manager,
      { pending: ['answers.manager', 'answers.department'] },
      manager,
    ],
    ['stops at a head', head, { answers: { department: 'sales' } }, ['head-of:subject']],
    [
      'passes over the requester who is the head',
      head,
      { answers: { department: 'sales' }, requester: headOfSales },
      ['manager-of:requester'],
    ],
    [
      'asks the head of another department',
      head,
      { answers: { department: 'finance' }, requester: headOfSales },
      ['head-of:subject'],
    ],
    [
      "prefers the subject's department to the answers'",
      head,
      { subject: { department: 'sales' }, answers: { department: 'finance' }, requester: headOfSales },
      ['manager-of:requester'],
    ],
    ['knows no head where no department is given', head, {}, ['manager-of:requester']],
    ['names a department', ['head-of:sales', 'role:admin'], { requester: headOfSales }, ['role:admin']],
    ['stops at a role', ['role:admin', 'head-of:sales'], {}, ['role:admin']],
    ['stops at an owner', ['owner-of:area', 'role:admin'], { owner: 'head-of:finance' }, ['owner-of:area']],
    [
      'passes over an owner who is the requester',
      ['owner-of:area', 'manager-of:requester'],
      { owner: 'head-of:sales', requester: headOfSales },
      ['manager-of:requester'],
    ],
    [
      'knows the manager of the subject',
      ['manager-of:subject', 'role:admin'],
      { subject: { manager: '1001' } },
      ['role:admin'],
    ],
    [
      'knows that the requester manages a person',
      ['manager-of:/person', 'role:admin'],
      { answers: { person: '4004' }, requester: { manages: ['4004'] } },
      ['role:admin'],
    ],
    ['has no manager of nobody', ['manager-of:subject', 'role:admin'], {}, ['role:admin']],
    [
      'lets the requester decide where nothing excludes that',
      ['head-of:sales', 'role:admin'],
      { requester: headOfSales, excludesRequester: false },
      ['head-of:sales'],
    ],
  ])('%s', (_, words, given, expected) => {
    expect(found(words, given)).toEqual(expected);
  });
});
