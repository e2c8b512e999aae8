/** How much one plan may make: more than this is a fault of the rules, not a plan. */
import { ruleError } from './rule-error';

/** Tickets, approvals and notices that the rules of one plan open, ask and tell together. */
export const MAX_EFFECTS = 100;

/** Counts what the rules make, before it is made. */
export class PlanBudget {
  #left = MAX_EFFECTS;

  /** @throws RuleError E-905 where all that is made would be more than a plan may be */
  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw ruleError('too-many-effects', '/rules', { limit: MAX_EFFECTS });
  }
}
