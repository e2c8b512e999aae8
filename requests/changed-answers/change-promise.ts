/** What a page has said that changed answers will do to the work, as a word that it carries. */
import { createHash } from 'node:crypto';
import { newNotices } from './new-notices';
import type { PlanSides, WorkDifference } from './work-difference';

/** Nothing of the clock is in it: the same difference a day later is the same word. */
export function promiseOfChange({ tickets, approvals }: WorkDifference, sides: PlanSides): string {
  const said = {
    tickets: tickets.map(({ key, effect, because }) => [key, effect, because]),
    approvals: approvals.map(({ ticketKey, effect, approval, planned }) => [
      ticketKey,
      effect,
      (planned ?? approval)?.key,
    ]),
    notices: newNotices(sides).notices.map(({ key, to }) => [key, to]),
  };
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
