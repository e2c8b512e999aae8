/** What one rule opens for the facts: tickets that are certain, and those that wait for answers. */
import type { CompiledTicket } from './compile-effects';
import type { CompiledRule } from './compile-rules';
import type { LocalizedText } from './conditions/condition';
import type { Evaluation } from './conditions/evaluation';
import { Unknown } from './conditions/unknown';
import { waitsForAny } from './document-part';
import type { OlaTarget, PossibleTicket, Priority } from './plan';
import type { PlanBudget } from './plan-budget';
import { priorityIn, type SetPriority } from './plan-priorities';
import { renderText, textWaitsFor, type OptionText, type TextFacts } from './text-template';

/** A ticket that the rules open, before its prerequisites and times are worked out. */
export interface Opening {
  readonly key: string;
  readonly rule: string;
  readonly ticket: CompiledTicket;
  readonly department: string;
  readonly priority: Priority;
  readonly title: LocalizedText;
  readonly target: OlaTarget;
  readonly element?: string;
}

export interface Openings {
  readonly opened: readonly Opening[];
  readonly possible: readonly PossibleTicket[];
}

export interface OpeningFacts {
  readonly evaluation: Evaluation;
  readonly optionText: OptionText;
  /** Locale of the titles of possible tickets. */
  readonly locale: string;
  /** The request's calendar; no ticket is certain before it is known. */
  readonly calendar: string | Unknown;
  /** The priorities that rules set. */
  readonly setPriority: SetPriority;
  readonly budget: PlanBudget;
}

type Element = { readonly value: string | number; readonly field?: string };

/**
 * @param decision what the rule's condition came to
 * @throws RuleError E-402 where the document has no word, amount, date or list for these facts, E-905 for more than
 *   a plan may open
 */
export function openTickets(rule: CompiledRule, decision: true | Unknown, facts: OpeningFacts): Openings {
  const results = rule.tickets.flatMap((ticket) => {
    const elements = decision === true ? elementsOf(ticket, facts.evaluation) : decision;
    if (elements instanceof Unknown) return [waiting(rule, ticket, facts, undefined, elements.waitsFor)];
    facts.budget.take(elements.length);
    return elements.map((element) => open(rule, ticket, facts, element));
  });
  return {
    opened: results.filter((result) => 'target' in result),
    possible: results.filter((result) => 'waitsFor' in result),
  };
}

/** One undefined element stands for the single ticket of an effect without `forEach`. */
function elementsOf(
  { forEach, part }: CompiledTicket,
  evaluation: Evaluation,
): (Element | undefined)[] | Unknown {
  if (!forEach) return [undefined];
  const list = forEach.list(evaluation);
  if (list instanceof Unknown) return list;
  if (list === null || list === undefined) return [];
  const values: unknown = list;
  if (!Array.isArray(values) || !values.every(isElement)) return part.at('forEach').refuse('not-a-list');
  return values.map((value) => ({ value, field: forEach.field }));
}

function isElement(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function open(
  rule: CompiledRule,
  ticket: CompiledTicket,
  facts: OpeningFacts,
  element: Element | undefined,
): Opening | PossibleTicket {
  const { evaluation, calendar, optionText } = facts;
  const department = ticket.department(evaluation);
  const key = keyOf(ticket, element);
  const priority = facts.setPriority(key, ticket.effect.key) ?? ticket.priority(evaluation);
  const target = ticket.target(evaluation);
  const waits = textWaitsFor(ticket.effect.title, evaluation);
  if (
    department instanceof Unknown ||
    priority instanceof Unknown ||
    target instanceof Unknown ||
    calendar instanceof Unknown ||
    waits.length > 0
  )
    return waiting(
      rule,
      ticket,
      facts,
      element,
      waitsForAny([calendar, department, priority, target, ...waits]),
    );
  return {
    key,
    rule: rule.document.id,
    ticket,
    department,
    priority: priorityIn(priority, ticket.part.at('priority')),
    target,
    title: titleOf(ticket, { evaluation, optionText, element }),
    ...(element && { element: String(element.value) }),
  };
}

function waiting(
  rule: CompiledRule,
  ticket: CompiledTicket,
  { evaluation, optionText, locale }: OpeningFacts,
  element: Element | undefined,
  waitsFor: readonly string[],
): PossibleTicket {
  const department = ticket.department(evaluation);
  const title = titleOf(ticket, { evaluation, optionText, element });
  return {
    key: keyOf(ticket, element),
    rule: rule.document.id,
    department: department instanceof Unknown ? '' : department,
    title: title[locale] ?? title['en'] ?? '',
    waitsFor,
  };
}

function keyOf({ effect }: CompiledTicket, element: Element | undefined): string {
  return element ? `${effect.key}:${element.value}` : effect.key;
}

function titleOf({ effect, part }: CompiledTicket, facts: TextFacts): LocalizedText {
  return renderText(effect.title, facts, part.at('title'));
}
