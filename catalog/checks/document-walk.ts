/** What stands where in an item document: its tickets, approvals and expressions, with their places. */
import { pointerTo } from '../../forms/json-pointer';
import type { ApprovalDocument, Lookup, OlaDocument, TicketEffect } from '../../rules/fulfilment-document';
import type { ItemDocument } from '../item-document';

export interface Placed<T> {
  /** A JSON pointer into the item document. */
  readonly place: string;
  readonly value: T;
}

const FULFILMENT = '/fulfilment';

export function ticketsOf({ fulfilment }: ItemDocument): readonly Placed<TicketEffect>[] {
  return fulfilment.rules.flatMap(({ then }, rule) =>
    then.map(({ ticket }, effect) => ({
      place: `${FULFILMENT}/rules/${rule}/then/${effect}/ticket`,
      value: ticket,
    })),
  );
}

/** An approval of the request, or of a ticket. */
export interface PlacedApproval extends Placed<ApprovalDocument> {
  readonly ticket?: TicketEffect;
}

export function approvalsOf(document: ItemDocument): readonly PlacedApproval[] {
  return [
    ...inOrder(document.fulfilment.approvals, `${FULFILMENT}/approvals`),
    ...ticketsOf(document).flatMap(({ place, value: ticket }) =>
      inOrder(ticket.approvals ?? [], `${place}/approvals`).map((approval) => ({ ...approval, ticket })),
    ),
  ];
}

/** Every condition and expression of the fulfilment; those of invariants and closing rules stand apart. */
export function expressionsOf(document: ItemDocument): readonly Placed<unknown>[] {
  const { calendar, owners = {}, rules } = document.fulfilment;
  return [
    ...tableKey(calendar, `${FULFILMENT}/calendar`),
    ...Object.entries(owners).flatMap(([name, owner]) =>
      tableKey(owner, pointerTo(`${FULFILMENT}/owners`, name)),
    ),
    ...approvalsOf(document).flatMap(({ place, value }) =>
      'when' in value ? [{ place: `${place}/when`, value: value.when }] : [],
    ),
    ...rules.map(({ when }, at) => ({ place: `${FULFILMENT}/rules/${at}/when`, value: when })),
    ...ticketsOf(document).flatMap(expressionsOfTicket),
  ];
}

/** Conditions that read the keys of the opened tickets too. */
export function conditionsOnPlans({ fulfilment }: ItemDocument): readonly Placed<unknown>[] {
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
    ...amountsOf(ola).flatMap(([name, amount]) => tableKey(amount, `${place}/ola/${name}`)),
    ...('of' in ola ? [{ place: `${place}/ola/of/date`, value: ola.of.date }] : []),
    ...('forEach' in ticket ? [{ place: `${place}/forEach`, value: ticket.forEach }] : []),
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
