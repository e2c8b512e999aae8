/** What becomes of one ticket in a case, without the times: whether it is opened, by whom it is worked, after what, by when. */
import { truthOf } from '../../../forms/checks/shown-case';
import { compileCondition } from '../../../rules/conditions/compile-condition';
import type { Lookup, OlaDocument, PriorityEffect, TicketEffect } from '../../../rules/fulfilment-document';
import { plainFulfilment } from '../../../rules/rule-sets/expand-rules';
import type { ExpandedRule } from '../../../rules/rule-sets/expand-rules';
import type { Item } from '../../parse-item';
import type { CaseFacts } from '../proof-space';
import { RulePart } from '../rule-part';
import type { OpenedTicket } from '../rule-part';
import { ticketBase } from '../ticket-base';
import { comparisonsOf, wordIn } from './looked-up';
import { PersonWords } from './person-words';
import type { WorkState, WorkView } from './work-view';

export class TicketView implements WorkView {
  readonly reads: readonly unknown[];
  readonly source: unknown;
  readonly title: TicketEffect['title'] | undefined;
  private readonly part: RulePart;
  private readonly persons: PersonWords;

  constructor(
    item: Item,
    private readonly key: string,
  ) {
    this.persons = new PersonWords(item);
    const { rules } = plainFulfilment(item.document.fulfilment);
    const effects = rules.flatMap(({ rule }) =>
      rule.then.flatMap(({ ticket }) => (ticket?.key === key ? [ticket] : [])),
    );
    const before = new Set(effects.flatMap(({ after = [] }) => after.map(ticketBase)));
    const openers = rules.filter(({ rule }) =>
      rule.then.some(
        ({ ticket }) => ticket && (before.has('*') || before.has(ticket.key) || ticket.key === key),
      ),
    );
    const setters = rules.filter((rule) => this.prioritiesOf(rule).length > 0);
    this.title = effects[0]?.title;
    this.part = new RulePart(rules, new Set(effects.length > 0 ? [...openers, ...setters] : openers));
    const approvers = effects.flatMap(({ approvals = [] }) => approvals.flatMap((each) => each.approvers));
    const priorities = setters.flatMap((rule) => this.prioritiesOf(rule));
    this.reads = [
      ...this.part.reads,
      ...effects.flatMap(readsOf),
      ...comparisonsOf(priorities.map(({ set }) => set)),
      ...this.persons.readsOf(approvers),
    ];
    this.source = [
      this.part.reads,
      effects,
      openers.map(({ rule }) => rule.then.map(({ ticket }) => ticket?.key)),
      priorities,
      this.persons.ownersOf(approvers),
    ];
  }

  /** Null where it is not opened. */
  stateIn(facts: CaseFacts): WorkState | null {
    const opened = this.part.opened(facts);
    const [own] = opened.filter(({ base }) => base === this.key);
    if (!own) return null;
    const { department, ola, after = [], approvals = [] } = own.effect;
    const before = opened.filter(
      ({ key, base }) =>
        key !== own.key && after.some((each) => each === '*' || each === key || each === base),
    );
    const asked = approvals.filter((each) =>
      truthOf(compileCondition('when' in each ? each.when : true), facts),
    );
    return {
      department: wordIn(department, facts),
      priority: this.priorityOf(own, facts),
      target: targetOf(ola, facts),
      after: [...new Set(before.map(({ base }) => base))].join(', '),
      approvals: asked
        .map(({ key, approvers, excludes = [] }) =>
          [key, ...this.persons.wordsIn(approvers, facts), ...excludes].join(' '),
        )
        .join(', '),
    };
  }

  /** The last rule that holds and sets one decides, whoever opens the ticket. */
  private priorityOf({ key, effect }: OpenedTicket, facts: CaseFacts): string {
    const set = (this.part.holding(facts) ?? [])
      .flatMap((rule) => this.prioritiesOf(rule))
      .findLast(({ tickets }) => !tickets || tickets.includes(key) || tickets.includes(this.key));
    return wordIn(set?.set ?? effect.priority ?? 'normal', facts);
  }

  /** What a rule sets for tickets of this key, or for one of its elements. */
  private prioritiesOf({ rule }: ExpandedRule): readonly PriorityEffect[] {
    return rule.then.flatMap(({ priority }) => {
      const isOwn = priority && (!priority.tickets || priority.tickets.map(ticketBase).includes(this.key));
      return isOwn ? [priority] : [];
    });
  }
}

function amountIn(ola: OlaDocument): number | Lookup {
  if ('workingHours' in ola) return ola.workingHours;
  if ('workingDays' in ola) return ola.workingDays;
  return 'workingDaysBefore' in ola ? ola.workingDaysBefore : ola.workingDaysAfter;
}

function targetOf(ola: OlaDocument, facts: CaseFacts): string {
  const amount = wordIn(amountIn(ola), facts);
  if ('workingHours' in ola) return `${amount} wh`;
  if ('workingDays' in ola) return `${amount} wd`;
  return `${amount} wd ${'workingDaysBefore' in ola ? 'before' : 'after'} ${ola.of.name}`;
}

/** The tables that a ticket looks its words and amounts up in, and when its approvals are asked. */
function readsOf({ department, priority = 'normal', ola, approvals = [] }: TicketEffect): readonly unknown[] {
  return [
    ...comparisonsOf([department, priority, amountIn(ola)]),
    ...approvals.flatMap((each) => ('when' in each ? [each.when] : [])),
  ];
}
