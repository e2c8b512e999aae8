/** Who names a ticket: rules that wait for it or do something to it, and invariants about what is opened. */
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import type { ItemOperation } from '../../../../catalog/editing/item-operation';
import { tablesOf, workOf } from '../../../../catalog/editing/work-lists';
import { isObject } from '../../../../forms/document-shape';
import type { JsonObject } from '../../../../forms/editing/form-draft';
import { mapValues, withKeyIfAny } from '../../../../forms/editing/ordered-map';
import type { Json } from '../../../../rules/conditions/condition';
import { pathOf } from '../../../../rules/conditions/draft-operation';
import { effectsOf, namesIn, ticketsIn } from './rule-effects';

const openers = ['rules', 'tables'] as const;

export interface TicketMention {
  readonly list: (typeof openers)[number] | 'invariants';
  readonly name: string;
}

/** @param but the rule that opens it, which is not asked */
export function mentionsOf(item: ItemDraftDocument, key: string, but: string): readonly TicketMention[] {
  const waiting = openers.flatMap((list) =>
    workOf(item, list)
      .filter((rule) => rule.id !== but && effectsOf(rule).some((effect) => namesTicket(effect, key)))
      .map(({ id }) => ({ list, name: String(id) })),
  );
  const invariants = item.fulfilment.invariants
    .filter((each) => openedNamed(each.holds as Json, key))
    .map(({ id }) => ({ list: 'invariants' as const, name: id }));
  return [...waiting, ...invariants];
}

/** Whether another rule opens the ticket too. */
export function opensAlso(item: ItemDraftDocument, key: string, but: string): boolean {
  return openers.some((list) =>
    workOf(item, list).some((rule) => rule.id !== but && ticketsIn(rule).some((each) => each.key === key)),
  );
}

/** What makes everything that names a ticket name it otherwise; no rule names it any more where `to` is null. */
export function mentionsRenamed(
  item: ItemDraftDocument,
  key: string,
  to: string | null,
  but: string,
): readonly ItemOperation[] {
  return mentionsOf(item, key, but).flatMap(({ list, name }): ItemOperation[] => {
    const element = workOf(item, list).find((each) => each.id === name);
    if (!element || (list === 'invariants' && to === null)) return [];
    const value =
      list === 'invariants'
        ? { ...element, holds: openedRenamed(element.holds as Json, key, to ?? key) }
        : effectsRenamed(element, key, to);
    return [{ op: 'set-work', list, name, value }];
  });
}

/** Lists of tickets in effects: what waits for them, and what is done to them. */
const ticketLists = ['after', 'tickets'] as const;

function namesTicket(effect: Json, key: string): boolean {
  return Object.values(isObject(effect) ? effect : {}).some(
    (value) => isObject(value) && ticketLists.some((list) => namesIn(value[list] as Json).includes(key)),
  );
}

function effectsRenamed(rule: JsonObject, key: string, to: string | null): JsonObject {
  const then = effectsOf(rule).flatMap((effect) => {
    if (!namesTicket(effect, key)) return [effect];
    const renamed = mapValues(effect as JsonObject, (value) => listsRenamed(value as JsonObject, key, to));
    // What was for that ticket alone would be for all of them without it.
    const isForNone = Object.values(renamed).some(
      ({ tickets }) => namesIn(tickets).length === 0 && tickets !== undefined,
    );
    return isForNone ? [] : [renamed];
  });
  return { ...rule, then };
}

function listsRenamed(value: JsonObject, key: string, to: string | null): JsonObject {
  return mapValues(value, (each, property) =>
    ticketLists.some((list) => list === property)
      ? namesIn(each).flatMap((name) => (name === key ? (to ?? []) : name))
      : each,
  );
}

function openedNamed(condition: Json, key: string): boolean {
  return JSON.stringify(openedRenamed(condition, key, '')) !== JSON.stringify(condition);
}

/** `{ "in": ["it.laptop", { "var": "opened" }] }`, wherever it stands. */
function openedRenamed(condition: Json, key: string, to: string): Json {
  if (Array.isArray(condition))
    return (condition as readonly Json[]).map((each) => openedRenamed(each, key, to));
  if (!isObject(condition)) return condition;
  return mapValues(condition as JsonObject, (args) => {
    if (!Array.isArray(args)) return openedRenamed(args, key, to);
    const operands = args as readonly Json[];
    const aboutOpened = operands.some((each) => pathOf(each) === 'opened');
    return operands.map((each) => (aboutOpened ? keyRenamed(each, key, to) : openedRenamed(each, key, to)));
  });
}

/** One key, a list of them, or what `some` asks of each. */
function keyRenamed(operand: Json, key: string, to: string): Json {
  if (operand === key) return to;
  if (Array.isArray(operand)) return (operand as readonly Json[]).map((each) => keyRenamed(each, key, to));
  return isObject(operand) ? mapValues(operand as JsonObject, (each) => keyRenamed(each, key, to)) : operand;
}

/** Tables that stand before a rule stand before the one that takes its place: itself by another name, or the next one. */
export function tablesMoved(
  item: Pick<ItemDraftDocument, 'fulfilment'>,
  rule: string,
  to: string | undefined,
): readonly ItemOperation[] {
  return tablesOf(item)
    .filter(({ before }) => before === rule)
    .map((table) => ({
      op: 'set-work',
      list: 'tables',
      name: table.id,
      value: withKeyIfAny<JsonObject>(table, 'before', to),
    }));
}
