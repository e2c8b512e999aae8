/** When an approval is asked, and what decides that. */
import { truthOf } from '../../forms/checks/shown-case';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import type { PlacedApproval } from '../checks/document-walk';
import type { CaseFacts } from './proof-space';
import { RulePart } from './rule-part';

export interface AskedIn {
  readonly reads: readonly unknown[];
  readonly isAsked: (facts: CaseFacts) => boolean;
}

/** @param rules of the item, in their order: one that asks for the approval itself, or opens its ticket, has to hold */
export function askedIn(rules: readonly ExpandedRule[], { value, ticket }: PlacedApproval): AskedIn {
  const condition = compileCondition('when' in value ? value.when : true);
  const own = 'when' in value ? [value.when] : [];
  const isAsked = (facts: CaseFacts) => truthOf(condition, facts);
  const openers = rules.filter((each) =>
    each.rule.then.some((effect) => (ticket ? effect.ticket === ticket : effect.approval === value)),
  );
  if (openers.length === 0) return { reads: own, isAsked };
  const part = new RulePart(rules, new Set(openers));
  return {
    reads: [...own, ...part.reads],
    isAsked: (facts: CaseFacts) =>
      isAsked(facts) && part.holding(facts)?.some((each) => openers.includes(each)) === true,
  };
}
