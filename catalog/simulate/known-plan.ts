/** What of a plan is certain to somebody who may not read all of the answers: it is so whatever the others are. */
import { answerPath } from '../../forms/answer-reads';
import type { Item } from '../parse-item';
import { planFacts } from '../plan-facts';
import type { PlanInput, PlanSettings, RequestPlan } from '../plan-request';
import { subjectField } from '../subject';

type Surroundings = Pick<PlanInput, 'locale' | 'persons'> & Pick<PlanSettings, 'calendars'>;

/** Pure. @param hidden keys of fields */
export function knownPlan(
  item: Item,
  plan: RequestPlan,
  hidden: ReadonlySet<string>,
  surroundings: Surroundings,
): RequestPlan {
  if (hidden.size === 0) return plan;
  const { form, resolved, problems } = plan;
  // Who is named in a hidden answer is not known either.
  const facts = hidden.has(subjectField(item) ?? '') ? { ...plan.facts, subject: null } : plan.facts;
  const unread = new Set([...resolved.pending, ...[...hidden].map(answerPath)]);
  const reliance = { form, problems, resolved: { pending: unread } };
  const { work, fault, pending } = planFacts(item, facts, { ...surroundings, ...reliance });
  return { ...plan, facts, work, fault, pending };
}
