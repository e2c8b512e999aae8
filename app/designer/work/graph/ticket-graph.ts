/** The tickets that an item can open, and which wait for which: the graph that prerequisites are picked from. */
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { tablesOf } from '../../../../catalog/editing/work-lists';
import { draftText } from '../../../../forms/editing/draft-text';
import type { DraftText, JsonObject } from '../../../../forms/editing/form-draft';
import { namesIn, ticketsIn } from '../model/rule-effects';

export interface TicketNode {
  readonly key: string;
  readonly title: DraftText;
  /** Empty for one that is looked up. */
  readonly department: string;
  readonly after: readonly string[];
  /** Ids of the rules and tables that open it. */
  readonly openedBy: readonly string[];
}

/** In the order of the rules, those of tables last. A ticket that several rules open stands here once. */
export function ticketNodes(item: ItemDraftDocument): readonly TicketNode[] {
  const nodes = new Map<string, TicketNode>();
  for (const rule of [...item.fulfilment.rules, ...tablesOf(item)])
    for (const ticket of ticketsIn(rule)) {
      const node = nodeOf(ticket, rule.id);
      const known = nodes.get(node.key);
      nodes.set(node.key, known ? joined(known, node) : node);
    }
  return [...nodes.values()];
}

function nodeOf({ key, title, department, after }: JsonObject, rule: string): TicketNode {
  return {
    key: String(key ?? ''),
    title: draftText(title),
    department: typeof department === 'string' ? department : '',
    after: namesIn(after),
    openedBy: [rule],
  };
}

function joined(one: TicketNode, other: TicketNode): TicketNode {
  return {
    ...one,
    after: [...new Set([...one.after, ...other.after])],
    openedBy: [...new Set([...one.openedBy, ...other.openedBy])],
  };
}

/**
 * The circle that would be closed if a ticket waited for another: from the ticket back to itself, each waiting for
 * the next. Null where there would be none.
 */
export function circleOf(
  nodes: readonly TicketNode[],
  ticket: string,
  waitsFor: string,
): readonly string[] | null {
  const after = new Map(nodes.map((node) => [node.key, node.after]));
  const seen = new Set<string>();
  const wayBack = (from: string): readonly string[] | null => {
    if (from === ticket) return [from];
    if (seen.has(from)) return null;
    seen.add(from);
    for (const next of after.get(from) ?? []) {
      const way = wayBack(next);
      if (way) return [from, ...way];
    }
    return null;
  };
  const way = wayBack(waitsFor);
  return way && [ticket, ...way];
}

/** The ticket waits for another one more, or one less; others keep their order. */
export function toggled(after: readonly string[], key: string): readonly string[] {
  return after.includes(key) ? after.filter((each) => each !== key) : [...after, key];
}
