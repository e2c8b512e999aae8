/** Runs the cases of an item: whether each comes to what it expects, and how it differs where it does not. */
import type { ProductText } from '../../forms/locale';
import type { PlanJson } from '../../rules/plan';
import { planWitness } from '../checks/plan-witness';
import type { Calendars } from '../form-for';
import type { Item } from '../parse-item';
import { caseDifference } from './case-difference';
import { witnessOf, type CaseInput } from './case-facts';
import type { Expectation, ItemCase } from './case-schema';
import { expectationOf } from './expectation';

export interface CaseRun {
  readonly id: string;
  readonly passes: boolean;
  /** In sentences; none where it passes. */
  readonly differences: readonly ProductText[];
  /** What to expect where this outcome is the right one: as much is said of it as the case says now. */
  readonly outcome: Expectation;
}

/** Pure. */
export function runCase(item: Item, asked: ItemCase, calendars: Calendars): CaseRun {
  const plan = planCase(item, asked, calendars);
  const differences = caseDifference(asked.expect, plan, calendars);
  const outcome = expectationOf(plan, asked.expect);
  return { id: asked.id, passes: differences.length === 0, differences, outcome };
}

/** In the order of the document. */
export function runCases(item: Item, calendars: Calendars): readonly CaseRun[] {
  return (item.document.cases ?? []).map((each) => runCase(item, each, calendars));
}

/** What a new case of this input would expect. */
export function expectedNow(item: Item, asked: CaseInput, calendars: Calendars): Expectation {
  return expectationOf(planCase(item, asked, calendars));
}

/** As if it were submitted. */
function planCase(item: Item, asked: CaseInput, calendars: Calendars): PlanJson {
  return planWitness(item, witnessOf(asked), calendars).json;
}
