/** Rules of the work that do nothing: they never hold, or what stands before them always decides. */
import { finding } from '../../forms/checks/finding';
import type { Finding, Witness } from '../../forms/checks/finding';
import { shownCase, truthOf } from '../../forms/checks/shown-case';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import { factsOf } from './proof-space';
import type { CaseFacts, ProofCase, ProofSpace } from './proof-space';
import { RulePart } from './rule-part';
import { FirstWitness } from './show-case';

export function ruleFindings(space: ProofSpace, rules: readonly ExpandedRule[]): readonly Finding[] {
  const found: Finding[] = [];
  for (const [at, rule] of rules.entries()) {
    const fault = new RuleProof(space, rules, rule).finding();
    if (fault) found.push(fault);
    const stops = rule.stops && at + 1 < rules.length && alwaysStops(space, rules, rule);
    if (!stops) continue;
    const count = String(rules.length - at - 1);
    const params = { rule: rule.rule.id, count };
    const place = PLACE + rule.when.place;
    return [...found, finding('always-stops', place, { params, witness: stops })];
  }
  return found;
}

const PLACE = '/fulfilment';

/** Looks for a case in which one rule counts. */
class RuleProof {
  private readonly part: RulePart;
  private readonly holds: (facts: CaseFacts) => boolean;
  private any: ProofCase | null = null;
  /** A case in which the rule holds and does not count. */
  private readonly behind: FirstWitness;
  /** What decides where the rule holds. */
  private by: ExpandedRule | undefined;

  constructor(
    private readonly space: ProofSpace,
    rules: readonly ExpandedRule[],
    private readonly rule: ExpandedRule,
  ) {
    this.part = new RulePart(rules, new Set([rule]));
    const condition = compileCondition(rule.rule.when);
    this.holds = (facts) => truthOf(condition, facts);
    this.behind = new FirstWitness(space, {
      shows: (facts) => this.holds(facts) && !this.decides(facts),
      confirms: ({ json }) => json.valid && json.trace.every((traced) => traced.rule !== rule.rule.id),
    });
  }

  /** Null for a rule that counts somewhere, and where that is not known. */
  finding(): Finding | null {
    const { rule, part } = this;
    const walk = this.space.walk(rule.rule.id, part.conditions);
    for (const each of walk.cases) {
      if (this.decides(each.facts)) return null;
      this.any ??= each;
      if (!this.holds(each.facts)) continue;
      this.by ??= part.holding(each.facts)?.find((other) => other !== rule);
      this.behind.offer(each);
    }
    return walk.exhaustive() && this.any ? this.told(this.any) : null;
  }

  private decides(facts: CaseFacts): boolean {
    return this.part.holding(facts)?.includes(this.rule) === true;
  }

  private told({ situation, state }: ProofCase): Finding | null {
    const { rule, by, behind, space } = this;
    const place = PLACE + rule.when.place;
    if (behind.seen) {
      if (!by || !behind.witness) return null;
      const check = by.table && by.table.id === rule.table?.id ? 'shadowed-row' : 'never-reached';
      const params = { rule: rule.rule.id, by: by.rule.id };
      return finding(check, place, { params, witness: behind.witness });
    }
    const shows = (whole: Parameters<typeof factsOf>[2]) => !this.holds(factsOf(space, situation, whole));
    const witness = shownCase(situation, state, shows, { unfinished: true });
    return finding('never-holds', place, { params: { rule: rule.rule.id }, ...(witness && { witness }) });
  }
}

/** A case in which the rule stops the others, where one does in all cases; null where they are reached in any. */
function alwaysStops(space: ProofSpace, rules: readonly ExpandedRule[], rule: ExpandedRule): Witness | null {
  const part = new RulePart(rules, new Set([rule]));
  const walk = space.walk(rule.rule.id, part.conditions);
  const stopping = new FirstWitness(space, {
    shows: (facts) => part.holding(facts)?.includes(rule) === true,
    confirms: ({ json }) => json.valid && json.trace.at(-1)?.rule === rule.rule.id,
  });
  for (const each of walk.cases) {
    const holding = part.holding(each.facts);
    if (!holding?.some((other) => other.stops)) return null;
    if (holding.includes(rule)) stopping.offer(each);
  }
  return walk.exhaustive() ? stopping.witness : null;
}
