/** What the rules could not do with answers that stand, as it is kept with the request that waits for it. */
import type { RequestPlan } from '../../catalog/plan-request';
import { RuleError } from '../../rules/rule-error';

interface FaultWords {
  readonly message: string;
  readonly remedy: string;
}

export interface ParkedFault {
  readonly code: RuleError['code'];
  /** JSON pointer into the fulfilment document. */
  readonly place: string;
  readonly words: { readonly en: FaultWords; readonly 'zh-CN': FaultWords };
}

/**
 * The fault of a plan where every answer stands, so that its requester can mend nothing. Null where it is none of the
 * rules, or where something is wrong with the answers too.
 */
export function faultOfRules({
  fault,
  problems,
  json,
}: Pick<RequestPlan, 'fault' | 'problems' | 'json'>): ParkedFault | null {
  const [, second] = json.errors;
  if (!(fault instanceof RuleError) || problems.length > 0 || json.refused.length > 0 || second) return null;
  const { code, place } = fault;
  return { code, place, words: { en: fault.describe('en'), 'zh-CN': fault.describe('zh-CN') } };
}
