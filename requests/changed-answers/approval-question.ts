/** What an approval is asked about: given once, it stands as long as the question is the same. */
import { isDeepStrictEqual } from 'node:util';
import type { Item } from '../../catalog/parse-item';
import { describeSubject } from '../../catalog/subject';
import { readPaths } from '../../rules/conditions/read-paths';
import { parseApproverWord, type ApproverWord } from '../../rules/approver-word';
import type { Facts } from '../../rules/facts';
import type { ApprovalDocument } from '../../rules/fulfilment-document';
import type { PlannedApproval, WorkPlan } from '../../rules/plan';
import { factAt } from '../request-facts';
import type { PlanSide } from './plan-side';

/** Facts that differ between any two moments, and are no reason to ask again. */
const clockFacts: ReadonlySet<string> = new Set(['now', 'today']);

/**
 * Whether both plans ask the same. False where one of them does not ask at all.
 *
 * @param ticketKey null for the request's own
 */
export function sameQuestion(
  item: Item,
  [before, after]: readonly [PlanSide, PlanSide],
  ticketKey: string | null,
  key: string,
): boolean {
  const asked = questionOf(item, before, ticketKey, key);
  return asked !== null && isDeepStrictEqual(asked, questionOf(item, after, ticketKey, key));
}

/**
 * The decision itself, the answers that it shows, what its condition reads, and what its approvers are found by. One
 * that shows nothing asks about what its ticket shows, or about everything. Null where the plan does not ask.
 */
function questionOf(item: Item, side: PlanSide, ticketKey: string | null, key: string) {
  const planned = plannedApprovals(side.plan, ticketKey).find((approval) => approval.key === key);
  if (!planned) return null;
  const { facts, plan } = side;
  const detail = ticketKey === null ? undefined : plan.details.get(ticketKey);
  const texts = detail ? detail.approvalTexts : plan.approvalTexts;
  const { shows = [] } = texts[key] ?? {};
  const asked = shows.length > 0 ? shows : (detail?.shows ?? Object.keys(facts.answers));
  const { when } = documentOf(item, plan, ticketKey, key) ?? {};
  const paths = [...asked.map((field) => `answers.${field}`), ...(when === undefined ? [] : readPaths(when))];
  return {
    planned,
    facts: Object.fromEntries(
      paths.filter((path) => !clockFacts.has(path)).map((path) => [path, at(facts, path)]),
    ),
    persons: planned.approvers.map((word) => personBehind(item, facts, word)),
  };
}

export function plannedApprovals(plan: WorkPlan, ticketKey: string | null): readonly PlannedApproval[] {
  if (ticketKey === null) return plan.approvals;
  return plan.tickets.find((ticket) => ticket.key === ticketKey)?.approvals ?? [];
}

/** The empty path stands for everything that was answered. */
function at(facts: Facts, path: string): unknown {
  return (path === '' ? facts.answers : factAt(facts, path)) ?? null;
}

function documentOf(
  { rules: { document, rules } }: Item,
  plan: WorkPlan,
  ticketKey: string | null,
  key: string,
): ApprovalDocument | undefined {
  if (ticketKey === null) {
    const byRules = rules.flatMap((rule) => rule.document.then.flatMap(({ approval }) => approval ?? []));
    return [...document.approvals, ...byRules].find((approval) => approval.key === key);
  }
  const ruleId = plan.tickets.find((ticket) => ticket.key === ticketKey)?.rule;
  const effects = rules.find((rule) => rule.document.id === ruleId)?.document.then ?? [];
  return effects.flatMap(({ ticket }) => ticket?.approvals ?? []).find((approval) => approval.key === key);
}

/** What of the facts decides whom a word means. */
function personBehind(item: Item, facts: Facts, text: string): unknown {
  const word = parseApproverWord(text);
  switch (word?.kind) {
    case 'answer':
      return facts.answers[word.field] ?? null;
    case 'manager-of':
      return numberBehind(word, facts);
    case 'head-of':
      return word.department === 'subject' ? describeSubject(item, facts).department : null;
    case 'owner-of': {
      const owner = item.document.fulfilment.owners?.[word.name];
      return owner ? readPaths(owner.map[0]).map((path) => at(facts, path)) : null;
    }
    case 'role':
    case undefined:
      return null;
  }
}

function numberBehind({ of }: Extract<ApproverWord, { kind: 'manager-of' }>, facts: Facts): unknown {
  return of.person === 'answer' ? (facts.answers[of.field] ?? null) : (facts[of.person]?.number ?? null);
}
