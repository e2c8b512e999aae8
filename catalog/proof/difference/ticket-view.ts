/** What becomes of one ticket in a case, without the times: whether it is opened, by whom it is worked, after what, by when. */
import { truthOf } from '../../../forms/checks/shown-case';
import { compileCondition } from '../../../rules/conditions/compile-condition';
import { compileLookup } from '../../../rules/conditions/lookup';
import { ConditionError } from '../../../rules/conditions/condition-error';
import type { Lookup, OlaDocument, TicketEffect } from '../../../rules/fulfilment-document';
import { plainFulfilment } from '../../../rules/rule-sets/expand-rules';
import type { ExpandedRule } from '../../../rules/rule-sets/expand-rules';
import type { Item } from '../../parse-item';
import type { CaseFacts } from '../proof-space';
import { RulePart } from '../rule-part';
import { ticketBase } from '../ticket-base';

/** What can change of a ticket that is opened before and after. */
export const aspects = ['department', 'target', 'priority', 'after', 'approvals'] as const;

export type Aspect = (typeof aspects)[number];
/** In words that are the same for the same thing. */
export type TicketState = Readonly<Record<Aspect, string>>;

export class TicketView {
  /** What decides about it. */
  readonly reads: readonly unknown[];
  /** All of what it is made of, to be compared. */
  readonly source: unknown;
  private readonly part: RulePart;

  constructor(
    item: Item,
    private readonly key: string,
  ) {
    const { rules } = plainFulfilment(item.document.fulfilment);
    const opens = (rule: ExpandedRule, wanted: (key: string) => boolean) =>
      rule.rule.then.some(({ ticket }) => ticket && wanted(ticket.key));
    const own = rules.filter((rule) => opens(rule, (each) => each === key));
    const effects = own.flatMap(({ rule }) =>
      rule.then.flatMap(({ ticket }) => (ticket?.key === key ? [ticket] : [])),
    );
    const before = new Set(effects.flatMap(({ after = [] }) => after.map(ticketBase)));
    const openers = rules.filter((rule) =>
      opens(rule, (each) => before.has('*') || before.has(each) || each === key),
    );
    this.part = new RulePart(rules, new Set(openers));
    this.reads = [...this.part.reads, ...effects.flatMap(readsOf)];
    this.source = [
      this.part.reads,
      effects,
      openers.map(({ rule }) => rule.then.map(({ ticket }) => ticket?.key)),
    ];
  }

  /** Null where it is not opened. */
  stateIn(facts: CaseFacts): TicketState | null {
    const opened = this.part.opened(facts);
    const [own] = opened.filter(({ base }) => base === this.key);
    if (!own) return null;
    const { department, priority = 'normal', ola, after = [], approvals = [] } = own.effect;
    const before = opened.filter(
      ({ key, base }) =>
        key !== own.key && after.some((each) => each === '*' || each === key || each === base),
    );
    const asked = approvals.filter((each) =>
      truthOf(compileCondition('when' in each ? each.when : true), facts),
    );
    return {
      department: wordOf(department, facts),
      priority: wordOf(priority, facts),
      target: targetOf(ola, facts),
      after: [...new Set(before.map(({ base }) => base))].join(', '),
      approvals: asked
        .map(({ key, approvers, excludes = [] }) => [key, ...approvers, ...excludes].join(' '))
        .join(', '),
    };
  }
}

function amountIn(ola: OlaDocument): number | Lookup {
  if ('workingHours' in ola) return ola.workingHours;
  if ('workingDays' in ola) return ola.workingDays;
  return 'workingDaysBefore' in ola ? ola.workingDaysBefore : ola.workingDaysAfter;
}

function targetOf(ola: OlaDocument, facts: CaseFacts): string {
  const amount = wordOf(amountIn(ola), facts);
  if ('workingHours' in ola) return `${amount} wh`;
  if ('workingDays' in ola) return `${amount} wd`;
  return `${amount} wd ${'workingDaysBefore' in ola ? 'before' : 'after'} ${ola.of.name}`;
}

/** The tables that a ticket looks its words and amounts up in, as comparisons, and when its approvals are asked. */
function readsOf({ department, priority = 'normal', ola, approvals = [] }: TicketEffect): readonly unknown[] {
  const tables = [department, priority, amountIn(ola)].flatMap((value) =>
    typeof value === 'object' ? Object.keys(value.map[1]).map((key) => ({ '==': [value.map[0], key] })) : [],
  );
  return [...tables, ...approvals.flatMap((each) => ('when' in each ? [each.when] : []))];
}

/** Empty where a table has no entry: no plan can be made then. */
function wordOf(value: string | number | Lookup, facts: CaseFacts): string {
  if (typeof value !== 'object') return String(value);
  try {
    const found = compileLookup(value).value(facts);
    return found.known ? String(found.value ?? '') : '';
  } catch (error) {
    if (error instanceof ConditionError) return '';
    throw error;
  }
}
