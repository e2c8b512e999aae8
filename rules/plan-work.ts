/** Decides what work follows from the facts: tickets with prerequisites and planned times, approvals, and why. */
import type { CompiledRule, CompiledRules } from './compile-rules';
import { Evaluation } from './conditions/evaluation';
import { Unknown } from './conditions/unknown';
import type { Facts } from './facts';
import { openTickets } from './open-tickets';
import type { TracedRule, WorkPlan } from './plan';
import { approvalTexts, planApprovals, type CompiledApproval } from './plan-approvals';
import { PlanBudget } from './plan-budget';
import { planNotices } from './plan-notices';
import { priorityRules } from './plan-priorities';
import { planTickets } from './plan-tickets';
import { possibleOnce } from './possible-tickets';
import type { OptionText } from './text-template';
import type { Calendar } from './working-time/calendar';
import { workingDaysOf } from './working-time/counted-days';

export interface PlanOptions {
  /** The compiled calendar of a key; undefined where there is none. */
  readonly calendars: (key: string) => Calendar | undefined;
  /** Locale of the plan's titles. */
  readonly locale: string;
  /** Fact paths (`answers.workMode`) that are not answered yet; without them the facts are complete. */
  readonly pending?: ReadonlySet<string>;
  /** Whether to trace the rules; true unless told otherwise. */
  readonly trace?: boolean;
  /** Words of values in titles; the values themselves where it is left out. */
  readonly optionText?: OptionText;
  /** The field that names the department of a subject who is in no directory yet, for `head-of:subject`. */
  readonly departmentField?: string;
}

/**
 * Plans from complete or from half-filled facts. Pure: the same rules, facts and calendars give the same plan.
 *
 * @throws RuleError E-402 where the document has no answer for these facts, E-405 for circular prerequisites, E-905
 *   for more than a hundred effects or conditions that cost too much; CalendarError E-404
 */
export function planWork(rules: CompiledRules, facts: Facts, options: PlanOptions): WorkPlan {
  const { locale, calendars, pending, optionText = (_, value) => String(value) } = options;
  const workingDays = workingDaysOf({ get: calendars });
  const evaluation = Evaluation.of(rules.table, { values: { ...facts }, pending, workingDays });
  const calendar = rules.calendar(evaluation);
  const matched = matchedRules(rules, evaluation);
  const holding = matched.flatMap(({ rule, decision }) => (decision === true ? rule : []));
  const budget = new PlanBudget();
  const setPriority = priorityRules(matched, evaluation);
  const openings = matched.map(({ rule, decision }) =>
    openTickets(rule, decision, { evaluation, optionText, locale, calendar, setPriority, budget }),
  );
  const approvers = { facts, evaluation, owners: rules.owners, departmentField: options.departmentField };
  // Without a calendar no ticket is certain, so there is none to plan.
  const tickets =
    calendar instanceof Unknown
      ? []
      : planTickets(
          openings.flatMap(({ opened }) => opened),
          { calendar: calendarOf(calendar, options), now: facts.now, locale, approvers },
        );
  const asked = [...rules.approvals, ...askedByRules(holding, budget)];
  const approvals = planApprovals(asked, approvers);
  const notices = planNotices(holding, { evaluation, optionText, locale });
  budget.take(notices.length);
  return {
    approvals,
    tickets: tickets.map(({ ticket }) => ticket),
    notices: notices.map(({ notice }) => notice),
    possible: possibleOnce(openings.flatMap(({ possible }) => possible)),
    trace: options.trace === false ? [] : matched.map((each) => traceRule(each, evaluation)),
    details: new Map(tickets.map(({ ticket, detail }) => [ticket.key, detail])),
    noticeDetails: new Map(notices.map(({ notice, detail }) => [notice.key, detail])),
    approvalTexts: approvalTexts(asked, approvals),
  };
}

/** The document names only calendars that there are: its parser sees to it. */
function calendarOf(key: string, { calendars }: PlanOptions): Calendar {
  const calendar = calendars(key);
  if (!calendar) throw new Error(`There is no calendar ${key}.`);
  return calendar;
}

/** The approvals of the request that rules ask for. */
function askedByRules(holding: readonly CompiledRule[], budget: PlanBudget): readonly CompiledApproval[] {
  const asked = holding.flatMap(({ approvals }) => approvals);
  budget.take(asked.length);
  return asked;
}

interface MatchedRule {
  readonly rule: CompiledRule;
  /** True, or what it waits for. */
  readonly decision: true | Unknown;
}

/** The rules that hold, and those that may. */
function matchedRules({ rules, matcher }: CompiledRules, evaluation: Evaluation): MatchedRule[] {
  const { numbers, decisions } = matcher.match(evaluation);
  const matched = numbers.flatMap((number, at) => {
    const [rule, decision] = [rules[number], decisions[at]];
    return rule === undefined || decision === undefined ? [] : [{ rule, decision }];
  });
  refuseSecondRows(matched);
  return matched;
}

/** Of a table with unique hits only one row may hold. */
function refuseSecondRows(matched: readonly MatchedRule[]): void {
  const rows = new Map<string, string>();
  for (const { rule, decision } of matched) {
    const { table, document } = rule;
    if (table?.hit !== 'unique' || decision !== true) continue;
    const first = rows.get(table.id);
    if (first !== undefined)
      table.part.refuse('not-unique', { table: table.id, rows: `${first}, ${document.id}` });
    rows.set(table.id, document.id);
  }
}

function traceRule({ rule, decision }: MatchedRule, evaluation: Evaluation): TracedRule {
  const trace = rule.trace();
  return {
    rule: rule.document.id,
    result: decision instanceof Unknown ? 'unknown' : true,
    clauses: trace.tell(trace.mark(evaluation, decision === true), evaluation),
  };
}
