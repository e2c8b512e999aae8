/** One of the two plans that a change of answers is the difference of: what was planned, from which facts. */
import type { Facts } from '../../rules/facts';
import type { WorkPlan } from '../../rules/plan';

export interface PlanSide {
  readonly facts: Facts;
  readonly plan: WorkPlan;
}
