/** Finds out which rules, and which of their clauses, made the work of a request another. */
import { canonicalText } from '../../forms/canonical-text';
import type { CompiledRule, CompiledRules } from '../../rules/compile-rules';
import type { Condition, Json } from '../../rules/conditions/condition';
import { readPaths } from '../../rules/conditions/read-paths';
import { sameValue } from '../../rules/conditions/same-value';
import type { WorkingDaysOf } from '../../rules/conditions/working-days';
import { fieldOf } from '../../rules/explain/explain-words';
import type { TicketEffect } from '../../rules/fulfilment-document';
import type { PlannedApproval, TracedClause, WorkPlan } from '../../rules/plan';
import type { Facts } from '../../rules/facts';
import { failedRules, opensKey } from '../../rules/why-not/failed-rules';
import { effectKey, type PlanChange } from './plan-difference';
import type { StoredPlan } from './stored-request';

type EffectPart = 'tickets' | 'target' | 'department' | 'priority' | 'prerequisites' | 'approvals';

export type Cause =
  | { readonly kind: 'rule-added' | 'rule-removed'; readonly rule: string }
  /** Clauses of the new condition that hold, and those of the old one that failed and are asked no longer. */
  | {
      readonly kind: 'holds';
      readonly rule: string;
      readonly asks: readonly Condition[];
      readonly asked: readonly Condition[];
    }
  | { readonly kind: 'holds-no-longer'; readonly rule: string; readonly fails: readonly Condition[] }
  /** Its condition is what it was: a rule before it stops, or another row of its table decides. */
  | { readonly kind: 'held-back' | 'held-back-no-longer'; readonly rule: string }
  /** The condition is what it was, and the answers that it reads are others under the new form. */
  | { readonly kind: 'answers'; readonly rule: string; readonly fields: readonly string[] }
  | { readonly kind: 'waits'; readonly rule: string; readonly fields: readonly string[] }
  | { readonly kind: 'effect'; readonly rule: string; readonly part: EffectPart }
  | { readonly kind: 'approval'; readonly key: string; readonly way: 'asked' | 'not-asked' | 'otherwise' }
  /** What comes before the ticket is done at another time, or is there no more, or only now. */
  | { readonly kind: 'follows' }
  | { readonly kind: 'calendar' };

/** One of the two plans, with what it was made from. */
export interface PlanSide<Plan extends StoredPlan> {
  readonly rules: CompiledRules;
  readonly facts: Facts;
  /** Paths of facts from which nothing was concluded. */
  readonly pending: ReadonlySet<string>;
  readonly workingDays: WorkingDaysOf;
  readonly work: Plan;
}

/** What made one change, each cause once. */
export function findCauses(
  before: PlanSide<StoredPlan>,
  after: PlanSide<WorkPlan>,
  change: PlanChange,
): readonly Cause[] {
  const found = new CauseFinder(before, after).of(change);
  return [...new Map(found.map((cause) => [canonicalText(cause as unknown as Json), cause])).values()];
}

class CauseFinder {
  constructor(
    private readonly before: PlanSide<StoredPlan>,
    private readonly after: PlanSide<WorkPlan>,
  ) {}

  of(change: PlanChange): readonly Cause[] {
    switch (change.kind) {
      case 'gained':
        return this.gained(change.ticket, this.ruleAfter(change.ticket));
      case 'lost':
        return this.lost(change.ticket, this.ruleBefore(change.ticket));
      case 'undecided':
        return this.undecided(change.ticket);
      case 'approvals':
        return change.ticket === null ? this.approvals() : this.effect(change.ticket, 'approvals');
      case 'due':
      case 'start':
        return [{ kind: 'follows' }];
      case 'calendar':
        return [{ kind: 'calendar' }];
      case 'refused':
        return [];
      default:
        return this.effect(change.ticket, change.kind);
    }
  }

  private gained(ticket: string, rule: string): readonly Cause[] {
    const before = ruleIn(this.before.rules, rule);
    const now = ruleIn(this.after.rules, rule);
    if (!before || !now) return [{ kind: 'rule-added', rule }];
    if (!opensKey(before, ticket)) return [{ kind: 'effect', rule, part: 'tickets' }];
    const failed = failedIn(this.before, ticket, rule);
    if (!failed) return this.otherList(before, now, rule);
    if (failed.because === 'held-back') return [{ kind: 'held-back-no-longer', rule }];
    if (sameValue(before.document.when, now.document.when)) return [this.otherAnswers(now, rule)];
    const traced = this.after.work.trace.find((each) => each.rule === rule)?.clauses ?? [];
    return [
      {
        kind: 'holds',
        rule,
        asks: unknownTo(before, traced),
        asked: unknownTo(now, failed.clauses),
      },
    ];
  }

  private lost(ticket: string, rule: string): readonly Cause[] {
    const before = ruleIn(this.before.rules, rule);
    const now = ruleIn(this.after.rules, rule);
    if (!now) return [{ kind: 'rule-removed', rule }];
    if (!opensKey(now, ticket)) return [{ kind: 'effect', rule, part: 'tickets' }];
    const failed = failedIn(this.after, ticket, rule);
    if (!failed) return before ? this.otherList(before, now, rule) : [];
    if (failed.because === 'held-back') return [{ kind: 'held-back', rule }];
    if (before && sameValue(before.document.when, now.document.when)) return [this.otherAnswers(now, rule)];
    return [{ kind: 'holds-no-longer', rule, fails: clausesOf(failed.clauses) }];
  }

  /** The rule holds as before: it opens one for each element of another list. */
  private otherList(before: CompiledRule, now: CompiledRule, rule: string): readonly Cause[] {
    return sameValue(before.document.then, now.document.then)
      ? [this.otherAnswers(now, rule)]
      : [{ kind: 'effect', rule, part: 'tickets' }];
  }

  private otherAnswers({ document, tickets }: CompiledRule, rule: string): Cause {
    const before = this.before.facts.answers;
    const now = this.after.facts.answers;
    const lists = tickets.flatMap(({ effect }) => ('forEach' in effect ? [effect.forEach] : []));
    const read = [document.when, ...lists].flatMap(readPaths).flatMap((path) => fieldOf(path) ?? []);
    const fields = [...new Set(read)].filter((key) => !sameValue(before[key] ?? null, now[key] ?? null));
    return { kind: 'answers', rule, fields };
  }

  private undecided(ticket: string): readonly Cause[] {
    const own = this.after.work.possible.filter(({ key }) => key === ticket || key === effectKey(ticket));
    return own.map(({ rule, waitsFor }) => ({
      kind: 'waits',
      rule,
      fields: waitsFor.map((path) => path.split('.')[1] ?? path),
    }));
  }

  /** Another rule opens the ticket now, or the same one says something else of it. */
  private effect(ticket: string, part: Exclude<EffectPart, 'tickets'>): readonly Cause[] {
    const [was, now] = [this.ruleBefore(ticket), this.ruleAfter(ticket)];
    if (was !== now) return [...this.lost(ticket, was), ...this.gained(ticket, now)];
    const [before, after] = [
      effectIn(this.before.rules, was, ticket),
      effectIn(this.after.rules, now, ticket),
    ];
    const keys = effectKeys[part];
    const isSame = before && after && keys.every((key) => sameValue(before[key] ?? null, after[key] ?? null));
    // What it says is the same: tickets that it names come or go, which is told of them.
    return isSame && part === 'prerequisites' ? [{ kind: 'follows' }] : [{ kind: 'effect', rule: now, part }];
  }

  private approvals(): readonly Cause[] {
    const [before, now] = [byKey(this.before.work.approvals), byKey(this.after.work.approvals)];
    return [...new Set([...before.keys(), ...now.keys()])].flatMap((key): readonly Cause[] => {
      const [old, fresh] = [before.get(key), now.get(key)];
      if (!old) return [{ kind: 'approval', key, way: 'asked' }];
      if (!fresh) return [{ kind: 'approval', key, way: 'not-asked' }];
      return sameValue(old, fresh) ? [] : [{ kind: 'approval', key, way: 'otherwise' }];
    });
  }

  private ruleBefore(ticket: string): string {
    return this.before.work.tickets.find(({ key }) => key === ticket)?.rule ?? '';
  }

  private ruleAfter(ticket: string): string {
    return this.after.work.tickets.find(({ key }) => key === ticket)?.rule ?? '';
  }
}

const effectKeys = {
  target: ['ola'],
  department: ['department'],
  priority: ['priority'],
  prerequisites: ['after'],
  approvals: ['approvals'],
} as const satisfies Readonly<Record<Exclude<EffectPart, 'tickets'>, readonly (keyof TicketEffect)[]>>;

function failedIn({ rules, facts, ...known }: PlanSide<StoredPlan>, ticket: string, rule: string) {
  return failedRules(rules, ticket, facts, known).find((each) => each.rule === rule);
}

function ruleIn(rules: CompiledRules, id: string): CompiledRule | undefined {
  return rules.rules.find(({ document }) => document.id === id);
}

function effectIn(rules: CompiledRules, id: string, ticket: string): TicketEffect | undefined {
  const key = effectKey(ticket);
  return ruleIn(rules, id)?.tickets.find(({ effect }) => effect.key === ticket || effect.key === key)?.effect;
}

/** The clauses that stand nowhere in the condition of a rule. */
function unknownTo({ document }: CompiledRule, clauses: readonly TracedClause[]): readonly Condition[] {
  const whole = canonicalText(document.when as Json);
  return clausesOf(clauses).filter((clause) => !whole.includes(canonicalText(clause as Json)));
}

function clausesOf(clauses: readonly TracedClause[]): readonly Condition[] {
  return clauses.map(({ clause }) => clause);
}

function byKey(approvals: readonly PlannedApproval[]): ReadonlyMap<string, PlannedApproval> {
  return new Map(approvals.map((approval) => [approval.key, approval]));
}
