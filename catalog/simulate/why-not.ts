/** Why a ticket does not come, and what would have to be answered otherwise: found by planning, through the form. */
import { FieldGraph } from '../../forms/checks/field-graph';
import { firstKeyOf } from '../../forms/json-pointer';
import type { Json } from '../../rules/conditions/condition';
import { sameValue } from '../../rules/conditions/same-value';
import type { Answers } from '../../rules/facts';
import { failedRules, opensKey, type FailedRule } from '../../rules/why-not/failed-rules';
import {
  atOnce,
  smallestChanges,
  type AnswerChange,
  type ChangeLimits,
} from '../../rules/why-not/smallest-changes';
import type { Item } from '../parse-item';
import { planRequest, type PlanInput, type PlanSettings, type RequestPlan } from '../plan-request';
import { subjectField } from '../subject';
import { distanceOf, formCandidates } from './form-candidates';
import { knownPlan } from './known-plan';
import { movedByHidden } from './moved-by-hidden';

export type WhyNot =
  /** No rule opens such a ticket, or nobody like this may request the item. */
  | { readonly state: 'nothing-opens-it' }
  | { readonly state: 'opened' }
  | {
      readonly state: 'not-opened';
      /** The rules that open it for other answers; none where their list lacks the element that was asked for. */
      readonly rules: readonly FailedRule[];
      /** Each a smallest set of answers that would open it; null stands for no answer. None where none was found. */
      readonly ways: readonly (readonly AnswerChange[])[];
      /** False where there may be ways that were not tried. */
      readonly complete: boolean;
    };

export interface WhyNotSettings extends Omit<PlanSettings, 'mode'> {
  /** Keys of fields that whoever asks may not read: what is told is so whatever they hold, and none of them is changed. */
  readonly hidden?: ReadonlySet<string>;
}

const nothingHidden: ReadonlySet<string> = new Set();

/**
 * Pure. What is tried goes the way of every request: an answer counts only where the form takes it from this requester
 * and asks for it. Answers that become due with it may still be missing.
 */
export function whyNot(
  item: Item,
  key: string,
  input: PlanInput,
  settings: WhyNotSettings,
  limits: ChangeLimits = {},
): WhyNot {
  return atOnce(whyNotInSteps(item, key, input, settings, limits));
}

/** The same step by step, for who gives way to others in between. */
export function* whyNotInSteps(
  item: Item,
  key: string,
  input: PlanInput,
  { hidden = nothingHidden, ...settings }: WhyNotSettings,
  limits: ChangeLimits,
): Generator<void, WhyNot> {
  const planFor = (answers: Answers) =>
    planRequest({ item, version: 0 }, { ...input, answers }, { ...settings, mode: 'draft' });
  const plan = planFor(input.answers as Answers);
  if (!plan.admitted || !item.rules.rules.some((rule) => opensKey(rule, key)))
    return { state: 'nothing-opens-it' };
  if (opens(plan, key)) return { state: 'opened' };
  // An answer that does not count could begin to, or not, by what is hidden.
  const given = (hidden.size === 0 ? input.answers : plan.facts.answers) as Answers;
  const { persons, locale } = input;
  const graph = new FieldGraph(plan.form, subjectField(item));
  const moved = movedByHidden(graph, hidden);
  const known = (of: RequestPlan, changed: readonly string[] = []) =>
    knownPlan(item, of, new Set([...hidden, ...moved(changed)]), {
      ...{ persons, locale },
      calendars: settings.calendars,
    });
  const candidates = formCandidates(item, key, plan, { graph, given, persons: [...persons.keys()], hidden });
  const happens = (answers: Answers): boolean => {
    const changed = answered(answers);
    const after = planFor(changed);
    if (!after.admitted || !opens(after, key) || !stands(after, given, answers)) return false;
    return hidden.size === 0 || opens(known(after, changedIn(given, answers)), key);
  };
  const { ways, complete } = yield* smallestChanges(given, candidates, happens, limits);
  const nearest = nearestOf(ways, given);
  return { state: 'not-opened', rules: rulesThatFailed(item, key, known(plan)), ways: nearest, complete };
}

/** Of as many answers, those that change least: one more in a list rather than three. */
function nearestOf(
  ways: readonly (readonly AnswerChange[])[],
  given: Answers,
): readonly (readonly AnswerChange[])[] {
  const costs = ways.map((way) => way.reduce((sum, { field, to }) => sum + distanceOf(given[field], to), 0));
  const least = Math.min(...costs);
  return ways.filter((_, at) => costs[at] === least);
}

/** A ticket whose rule holds comes, whatever its title or its times still wait for. */
function opens({ work }: Pick<RequestPlan, 'work'>, key: string): boolean {
  if (work === null) return false;
  const holds = (rule: string) => work.trace.some((each) => each.rule === rule && each.result === true);
  return (
    work.tickets.some((ticket) => ticket.key === key) ||
    work.possible.some((ticket) => ticket.key === key && holds(ticket.rule))
  );
}

function changedIn(before: Answers, after: Answers): readonly string[] {
  return Object.keys(after).filter((field) => !sameValue(before[field], after[field]));
}

/** Null stands for no answer. */
function answered(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null));
}

/** Whether everything that was answered otherwise counts as it was answered. */
function stands({ facts, problems, json }: RequestPlan, before: Answers, after: Answers): boolean {
  const wrong = new Set([...problems.map(({ field }) => field), ...json.refused].map(firstKeyOf));
  return Object.entries(after).every(([field, value]) => {
    if (sameValue(before[field], value)) return true;
    return !wrong.has(field) && (value === null || sameValue(facts.answers[field], value as Json));
  });
}

/** None for a ticket that no rule opens, or that comes, and where there is no plan. */
export function rulesThatFailed(
  { rules }: Item,
  key: string,
  { work, facts, ...known }: RequestPlan,
): readonly FailedRule[] {
  return work === null ? [] : failedRules(rules, key, facts, known);
}
