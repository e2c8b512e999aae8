/** Tries an item out: of every rule what it came to in a plan, clause by clause. */
import { judgeClauses, type JudgedNode, type Verdict } from '../../rules/conditions/clause-tree';
import type { FactSource, LocalizedText } from '../../rules/conditions/condition';
import { plainFulfilment } from '../../rules/rule-sets/expand-rules';
import { approvalsOf } from '../checks/document-walk';
import type { Item } from '../parse-item';
import { openableTickets, type OpenableTicket } from './openable-tickets';
import type { NotAdmitted, RequestPlan } from '../plan-request';

/** `held-back`: its condition holds, or may, but a rule before it stopped, or another row of its table decided. */
export type RuleVerdict = Verdict | 'held-back';

export interface SimulatedRule {
  /** Of a rule, of a table's row (`table/row`), or the key of an approval. */
  readonly id: string;
  readonly kind: 'rule' | 'row' | 'approval';
  /** JSON pointer to where it is edited. */
  readonly place: string;
  readonly text: LocalizedText;
  readonly verdict: RuleVerdict;
  /** What it was judged by; names that it uses are spelled out. */
  readonly condition: JudgedNode;
  /** Keys of the tickets that it opens or may open, and of the ticket that an approval belongs to. */
  readonly tickets: readonly string[];
}

export interface Simulation {
  /** In the order in which they count; approvals with a condition of their own after them. */
  readonly rules: readonly SimulatedRule[];
  /** What could be opened that is not. */
  readonly missing: readonly OpenableTicket[];
}

/** Pure. @param plan of whatever is answered; for somebody who may not request the item nothing is judged */
export function simulateItem(item: Item, plan: RequestPlan | NotAdmitted): Simulation {
  if (!plan.admitted) return { rules: [], missing: [] };
  const opened = new Set(plan.json.tickets.map(({ key }) => key));
  const missing = openableTickets(item).filter(({ key }) => !opened.has(key));
  return { rules: judgedRules(item, plan), missing };
}

function judgedRules(item: Item, plan: RequestPlan): readonly SimulatedRule[] {
  const { pending, workingDays } = plan;
  const facts = { values: { ...plan.facts }, pending, workingDays };
  const traced = new Map(plan.json.trace.map(({ rule, result }) => [rule, result]));
  // Where there is no plan at all, each rule is told by its condition alone.
  const verdictOf = (id: string, own: Verdict): RuleVerdict =>
    plan.work === null ? own : (traced.get(id) ?? (own === false ? false : 'held-back'));
  const { rules } = plainFulfilment(item.document.fulfilment);
  const judged = rules.map(({ rule, when, table }): SimulatedRule => {
    const condition = judgeClauses(rule.when, facts);
    return {
      id: rule.id,
      kind: table ? 'row' : 'rule',
      place: `/fulfilment${when.place}`,
      text: rule.text,
      verdict: verdictOf(rule.id, condition.verdict),
      condition,
      tickets: rule.then.flatMap(({ ticket }) => (ticket ? [ticket.key] : [])),
    };
  });
  return [...judged, ...judgedApprovals(item, facts)];
}

/** Those that are asked in any case are not worth judging. */
function judgedApprovals({ document }: Item, facts: FactSource): readonly SimulatedRule[] {
  return approvalsOf(document).flatMap(({ place, value: { key, title, when }, ticket }) => {
    if (when === undefined) return [];
    const condition = judgeClauses(when, facts);
    const tickets = ticket ? [ticket.key] : [];
    const { verdict } = condition;
    return [{ id: key, kind: 'approval', place: `${place}/when`, text: title, verdict, condition, tickets }];
  });
}
