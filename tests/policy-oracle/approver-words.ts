/** Spells the plan's approver words as the oracle does, where two words name the same person. */
import type { PlannedApproval } from '../../rules/plan';
import type { Case } from './oracle/case';

/** The words of an approval, the first who applies and then the fallbacks that the facts leave open. */
export function inOracleWords(approval: PlannedApproval, asked: Case): readonly string[] {
  return approval.approvers.map((word) => inOracleWord(word, asked));
}

function inOracleWord(word: string, { item, requester, subject, answers }: Case): string {
  const namesRequester =
    (word === 'manager-of:/manager' && answers.manager === requester.number) ||
    (word === 'manager-of:subject' && subject?.number === requester.number);
  if (namesRequester) return 'manager-of:requester';
  // The subject of an onboarding is nobody yet; its department is the one in the answers.
  if (item === 'employee-onboarding' && word === 'head-of:subject') return 'head-of:department';
  return word;
}
