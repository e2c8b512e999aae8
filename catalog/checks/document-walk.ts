/** What stands where in an item document: its tickets, approvals and expressions, with their places. */
import { pointerTo } from '../../forms/json-pointer';
import { DocumentPart } from '../../rules/document-part';
import type {
  ApprovalDocument,
  FulfilmentDocument,
  FulfilmentRule,
  Lookup,
  NoticeEffect,
  OlaDocument,
  PriorityEffect,
  TicketEffect,
} from '../../rules/fulfilment-document';
import { RuleError } from '../../rules/rule-error';
import { asFollowed, plainFulfilment } from '../../rules/rule-sets/expand-rules';
import { referencesTo } from '../editing/condition-references';
import type { ItemDraftDocument } from '../editing/item-draft';
import type { ItemDocument } from '../item-document';

export interface Placed<T> {
  /** A JSON pointer into the item document. */
  readonly place: string;
  readonly value: T;
}

const FULFILMENT = '/fulfilment';

/** A rule, or a row of a decision table, with the places of its condition and of its effects. */
export interface PlacedRule {
  readonly rule: Pick<FulfilmentRule, 'id' | 'when' | 'then'>;
  readonly when: string;
  readonly then: string;
}

export function rulesOf({ fulfilment }: ItemDocument): readonly PlacedRule[] {
  return followed(fulfilment).rules;
}

export function ticketsOf(document: ItemDocument): readonly Placed<TicketEffect>[] {
  return effectsOf(document, 'ticket');
}

interface Effects {
  readonly ticket: TicketEffect;
  readonly approval: ApprovalDocument;
  readonly notice: NoticeEffect;
  readonly priority: PriorityEffect;
}

/** The effects of one kind. */
export function effectsOf<Kind extends keyof Effects>(
  document: ItemDocument,
  kind: Kind,
): readonly Placed<Effects[Kind]>[] {
  return rulesOf(document).flatMap(({ rule, then }) =>
    rule.then.flatMap((effect: Partial<Effects>, at) => {
      const value = effect[kind];
      return value === undefined ? [] : [{ place: `${then}/${at}/${kind}`, value }];
    }),
  );
}

/** The fulfilment as it is followed; as it is written where it cannot be followed. */
function followed(fulfilment: FulfilmentDocument): {
  readonly document: FulfilmentDocument;
  readonly rules: readonly PlacedRule[];
} {
  try {
    const { document, rules } = plainFulfilment(fulfilment);
    const placed = rules.map(({ rule, when, then }) => ({
      rule,
      when: FULFILMENT + when.place,
      then: FULFILMENT + then.place,
    }));
    return { document, rules: placed };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    const rules = fulfilment.rules.map((rule, at) => ({
      rule,
      when: `${FULFILMENT}/rules/${at}/when`,
      then: `${FULFILMENT}/rules/${at}/then`,
    }));
    return { document: fulfilment, rules };
  }
}

/** An approval of the request, or of a ticket. */
export interface PlacedApproval extends Placed<ApprovalDocument> {
  readonly ticket?: TicketEffect;
}

export function approvalsOf(document: ItemDocument): readonly PlacedApproval[] {
  return [
    ...inOrder(followed(document.fulfilment).document.approvals, `${FULFILMENT}/approvals`),
    ...effectsOf(document, 'approval'),
    ...ticketsOf(document).flatMap(({ place, value: ticket }) =>
      inOrder(ticket.approvals ?? [], `${place}/approvals`).map((approval) => ({ ...approval, ticket })),
    ),
  ];
}

/** Every condition and expression of the fulfilment; those of invariants and closing rules stand apart. */
export function expressionsOf(document: ItemDocument): readonly Placed<unknown>[] {
  const { calendar, owners = {}, promise } = followed(document.fulfilment).document;
  return [
    ...tableKey(calendar, `${FULFILMENT}/calendar`),
    ...(promise ? expressionsOfTarget(promise, `${FULFILMENT}/promise`) : []),
    ...Object.entries(owners).flatMap(([name, owner]) =>
      tableKey(owner, pointerTo(`${FULFILMENT}/owners`, name)),
    ),
    ...approvalsOf(document).flatMap(({ place, value }) =>
      'when' in value ? [{ place: `${place}/when`, value: value.when }] : [],
    ),
    ...rulesOf(document).map(({ rule, when }) => ({ place: when, value: rule.when })),
    ...ticketsOf(document).flatMap(expressionsOfTicket),
    ...effectsOf(document, 'priority').flatMap(({ place, value: { set } }) => tableKey(set, `${place}/set`)),
    ...unusedConditions(document),
  ];
}

/** Named conditions that nothing refers to: all others are told where they are referred to. */
function unusedConditions(document: ItemDocument): readonly Placed<unknown>[] {
  const { calendar, conditions = {} } = document.fulfilment;
  const names = Object.keys(conditions).filter(
    (name) => referencesTo(document as unknown as ItemDraftDocument, name).length === 0,
  );
  const references = names.map((name) => ({ 'fw.is': name }));
  try {
    const named = { rules: [], conditions, each: references };
    const { each } = asFollowed(named, new DocumentPart(), calendar);
    return each.map((value: unknown, at) => ({
      place: pointerTo(`${FULFILMENT}/conditions`, names[at] ?? ''),
      value,
    }));
  } catch (error) {
    if (error instanceof RuleError) return [];
    throw error;
  }
}

/** Conditions that read the keys of the opened tickets too. */
export function conditionsOnPlans(item: ItemDocument): readonly Placed<unknown>[] {
  const fulfilment = followed(item.fulfilment).document;
  return [
    ...fulfilment.invariants.map(({ holds }, at) => ({
      place: `${FULFILMENT}/invariants/${at}/holds`,
      value: holds,
    })),
    ...inOrder(fulfilment.closing, `${FULFILMENT}/closing`),
  ];
}

function expressionsOfTicket({ place, value: ticket }: Placed<TicketEffect>): readonly Placed<unknown>[] {
  const { department, priority = 'normal', ola } = ticket;
  return [
    ...tableKey(department, `${place}/department`),
    ...tableKey(priority, `${place}/priority`),
    ...expressionsOfTarget(ola, `${place}/ola`),
    ...('forEach' in ticket ? [{ place: `${place}/forEach`, value: ticket.forEach }] : []),
  ];
}

function expressionsOfTarget(target: OlaDocument, place: string): readonly Placed<unknown>[] {
  return [
    ...amountsOf(target).flatMap(([name, amount]) => tableKey(amount, `${place}/${name}`)),
    ...('of' in target ? [{ place: `${place}/of/date`, value: target.of.date }] : []),
  ];
}

function amountsOf(ola: OlaDocument): readonly (readonly [name: string, amount: number | Lookup])[] {
  if ('workingHours' in ola) return [['workingHours', ola.workingHours]];
  if ('workingDays' in ola) return [['workingDays', ola.workingDays]];
  if ('workingDaysBefore' in ola) return [['workingDaysBefore', ola.workingDaysBefore]];
  return [['workingDaysAfter', ola.workingDaysAfter]];
}

function tableKey(value: string | number | Lookup, place: string): readonly Placed<unknown>[] {
  return typeof value === 'object' ? [{ place: `${place}/map/0`, value: value.map[0] }] : [];
}

/** The words that a place can come to: one, or those of its table. */
export function wordsOf(value: string | Lookup): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value.map[1]).map(String);
}

function inOrder<T>(values: readonly T[], place: string): readonly Placed<T>[] {
  return values.map((value, at) => ({ place: pointerTo(place, at), value }));
}
