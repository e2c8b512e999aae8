/** The reader words (docs/access.md) that an item can name. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { DesignSurroundings } from '../../../catalog/publishing/design-surroundings';
import { isObject } from '../../../forms/document-shape';
import { roles as allRoles } from '../../../people/role';

export interface ReaderWords {
  readonly roles: readonly string[];
  readonly departments: readonly string[];
  readonly assignees: readonly string[];
  readonly approvers: readonly string[];
  /** Named already, and none of the above. */
  readonly others: readonly string[];
}

/** @param named the words that stand in the document: they are offered even where nothing else knows them */
export function readerWords(
  { fulfilment }: ItemDraftDocument,
  { departments }: Pick<DesignSurroundings, 'departments'>,
  named: readonly string[],
): ReaderWords {
  const tickets = ticketKeys(fulfilment.rules);
  const words = {
    roles: allRoles.filter((role) => role !== 'employee').map((role) => `role:${role}`),
    departments: departments.map(({ key }) => `department:${key}`),
    assignees: tickets.map((key) => `assignee:${key}`),
    approvers: [...fulfilment.approvals.map(({ key }) => key), ...tickets].map((key) => `approver:${key}`),
  };
  const known = new Set(Object.values(words).flat());
  return { ...words, others: named.filter((word) => !known.has(word)) };
}

/** The keys of the tickets that the rules open, wherever in a rule they stand. */
function ticketKeys(rules: readonly unknown[]): readonly string[] {
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isObject(value)) return;
    const { ticket } = value;
    if (isObject(ticket) && typeof ticket.key === 'string') keys.add(ticket.key);
    Object.values(value).forEach(visit);
  };
  visit(rules);
  return [...keys].sort();
}
