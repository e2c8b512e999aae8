/** The tabs of the designer in their order, in groups: the form, the work that follows from it, the item around both. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { tablesOf } from '../../../catalog/editing/work-lists';

export const tabGroups = [
  ['build', 'rules', 'texts', 'preview'],
  ['tickets', 'tables', 'simulate', 'cases', 'proofs', 'replay'],
  ['settings', 'versions', 'json'],
] as const;

export type DesignerTab = (typeof tabGroups)[number][number];

/** How much there is behind a tab, for those that say so. */
export function countOf(
  tab: DesignerTab,
  { form, fulfilment, cases = [] }: ItemDraftDocument,
): number | undefined {
  if (tab === 'cases') return cases.length;
  if (tab === 'tickets') return fulfilment.rules.length;
  if (tab === 'tables') return tablesOf({ fulfilment }).length;
  return tab === 'rules' ? form.rules.length : undefined;
}
