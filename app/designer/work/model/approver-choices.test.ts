import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { parseApproverWord } from '../../../../rules/approver-word';
import { approverChoices, tellApprover } from './approver-choices';
import type { ApproverNames } from './approver-choices';
import { namesIn, ticketsIn } from './rule-effects';

const items = readdirSync('catalog/items').map(
  (name) => JSON.parse(readFileSync(path.join('catalog/items', name), 'utf8')) as ItemDraftDocument,
);
const names: ApproverNames = {
  locale: 'en',
  fieldLabel: (field) => field.toUpperCase(),
  departments: [{ value: 'it', label: 'IT' }],
  roleTitle: (role) => role.replace('-', ' '),
};

describe('words of approvers', () => {
  it('can all be picked that ship', () => {
    for (const item of items) {
      const approvals = [
        ...item.fulfilment.approvals,
        ...item.fulfilment.rules.flatMap((rule) =>
          ticketsIn(rule).flatMap(({ approvals }) => (Array.isArray(approvals) ? approvals : [])),
        ),
      ];
      const words = approvals.flatMap((approval) => namesIn((approval as { approvers: string[] }).approvers));
      expect(approverChoices(item, names).map(({ value }) => value)).toEqual(expect.arrayContaining(words));
    }
  });

  it('are all words that the rules know', () => {
    const choices = items.flatMap((item) => approverChoices(item, names));
    expect(choices.filter(({ value }) => !parseApproverWord(value))).toEqual([]);
  });

  it.each([
    ['answer:/manager', 'the answer to “MANAGER”'],
    ['manager-of:/manager', 'the manager of the answer to “MANAGER”'],
    ['manager-of:requester', 'the manager of the requester'],
    ['head-of:subject', 'the head of the person’s department'],
    ['head-of:it', 'the head of IT'],
    ['role:security-officer', 'anybody who is: security officer'],
    ['owner-of:area', 'the owner by “area”'],
    ['nonsense', 'nonsense'],
  ])('%s is told', (word, told) => {
    expect(tellApprover(word, names)).toBe(told);
  });
});
