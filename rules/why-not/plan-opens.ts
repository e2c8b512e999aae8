/** Whether the plan for other answers opens a ticket. */
import type { CompiledRules } from '../compile-rules';
import type { Answers, Facts } from '../facts';
import { planWork, type PlanOptions } from '../plan-work';
import { RuleError } from '../rule-error';
import { CalendarError } from '../working-time/calendar-error';

/** Answers for which the rules or the calendar have no plan open nothing. */
export function planOpens(
  rules: CompiledRules,
  key: string,
  facts: Facts,
  options: Omit<PlanOptions, 'trace'>,
): (answers: Answers) => boolean {
  return (answers) => {
    try {
      const { tickets } = planWork(rules, { ...facts, answers }, { ...options, trace: false });
      return tickets.some((ticket) => ticket.key === key);
    } catch (error) {
      if (error instanceof RuleError || error instanceof CalendarError) return false;
      throw error;
    }
  };
}
