/** Some rules of an item, matched as the engine matches all of them: with what stands before them and decides first. */
import { Evaluation } from '../../rules/conditions/evaluation';
import { FactTable } from '../../rules/conditions/fact-table';
import { ConditionError } from '../../rules/conditions/condition-error';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { TicketEffect } from '../../rules/fulfilment-document';
import { Matcher } from '../../rules/matching/matcher';
import { RuleError } from '../../rules/rule-error';
import type { ExpandedRule } from '../../rules/rule-sets/expand-rules';
import { CalendarError } from '../../rules/working-time/calendar-error';
import type { CaseFacts } from './proof-space';

/** A ticket that a rule opens in a case. */
export interface OpenedTicket {
  readonly key: string;
  /** Without the element that it is opened for. */
  readonly base: string;
  readonly effect: TicketEffect;
  readonly rule: ExpandedRule;
}

export class RulePart {
  private readonly rules: readonly ExpandedRule[];
  private readonly matcher: Matcher;
  private readonly table = new FactTable();

  /**
   * @param all the rules in their order
   * @param wanted those that are asked about; what can stop them, and the rows before them, come by themselves
   */
  constructor(
    all: readonly ExpandedRule[],
    private readonly wanted: ReadonlySet<ExpandedRule>,
  ) {
    const last = all.findLastIndex((rule) => wanted.has(rule));
    const before = new Set(all.slice(0, last));
    const firsts = new Set(
      [...wanted].flatMap(({ table }) => (table?.hit === 'first' ? [table.part.place] : [])),
    );
    this.rules = all.filter(
      (rule) =>
        wanted.has(rule) ||
        (before.has(rule) && (rule.stops || (rule.table !== undefined && firsts.has(rule.table.part.place)))),
    );
    this.matcher = new Matcher(this.table);
    for (const { when, rule, stops, table } of this.rules)
      when.addTo(this.matcher, rule.when, {
        stops,
        group: table?.hit === 'first' ? table.part.place : undefined,
      });
  }

  /** What decides about the rules. */
  get conditions(): readonly unknown[] {
    return this.rules.map(({ rule }) => rule.when);
  }

  /** What decides about the tickets that they open. */
  get reads(): readonly unknown[] {
    const lists = [...this.wanted].flatMap(({ rule }) =>
      rule.then.flatMap(({ ticket }) => (ticket && 'forEach' in ticket ? [ticket.forEach] : [])),
    );
    return [...this.conditions, ...lists];
  }

  /** The rules that count, with those that stand before them; null where a condition has no answer. */
  holding(facts: CaseFacts): readonly ExpandedRule[] | null {
    try {
      const { numbers, decisions } = this.matcher.match(Evaluation.of(this.table, facts));
      return numbers.flatMap((number, at) => {
        const rule = this.rules[number];
        return rule && decisions[at] === true ? [rule] : [];
      });
    } catch (error) {
      if (error instanceof RuleError || error instanceof CalendarError) return null;
      throw error;
    }
  }

  /** The tickets that the rules asked about open; none where that cannot be told. */
  opened(facts: CaseFacts): readonly OpenedTicket[] {
    const holding = this.holding(facts) ?? [];
    return holding
      .filter((rule) => this.wanted.has(rule))
      .flatMap((rule) =>
        rule.rule.then.flatMap(({ ticket }) => (ticket ? openedBy(ticket, rule, facts) : [])),
      );
  }
}

const lists = new WeakMap<TicketEffect, ReturnType<typeof compileCondition>>();

function openedBy(effect: TicketEffect, rule: ExpandedRule, facts: CaseFacts): readonly OpenedTicket[] {
  const base = effect.key;
  if (!('forEach' in effect)) return [{ key: base, base, effect, rule }];
  const list = lists.get(effect) ?? compileCondition(effect.forEach);
  lists.set(effect, list);
  return elementsIn(list, facts).map((element) => ({
    key: `${base}:${String(element)}`,
    base,
    effect,
    rule,
  }));
}

function elementsIn(list: ReturnType<typeof compileCondition>, facts: CaseFacts): readonly unknown[] {
  try {
    const found = list.value(facts);
    return found.known && Array.isArray(found.value) ? found.value : [];
  } catch (error) {
    if (error instanceof ConditionError) return [];
    throw error;
  }
}
