/** What the last answer changed in the plan. */
import { ticketKeys, type PlanView } from './plan-view';

export interface PlanChange {
  /** Keys of tickets that were not there before. */
  readonly added: ReadonlySet<string>;
  /** How many are gone. */
  readonly removed: number;
}

export const noChange: PlanChange = { added: new Set(), removed: 0 };

export function planChange(before: PlanView, after: PlanView): PlanChange {
  const old = ticketKeys(before);
  const now = ticketKeys(after);
  return {
    added: new Set([...now].filter((key) => !old.has(key))),
    removed: [...old].filter((key) => !now.has(key)).length,
  };
}
