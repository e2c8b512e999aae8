/** Mistakes in blocks that no item of another kind can make. */
import { blockUses } from '../../forms/expand-blocks';
import { itemFault, type DocumentFault } from '../document-error';
import type { ItemDocument } from '../item-document';
import { isBlock } from './block-item';

/** @param item of sound shape */
export function blockFaults(item: ItemDocument): readonly DocumentFault[] {
  if (!isBlock(item)) return [];
  const { steps } = item.form.layout;
  const { approvals, rules, invariants, closing } = item.fulfilment;
  const works = Object.entries({ approvals, rules, invariants, closing });
  return [
    ...(steps.length > 1 || steps.some(({ sections = [] }) => sections.length > 0)
      ? [itemFault('/form/layout/steps', 'block-layout')]
      : []),
    ...blockUses(item.form).map(({ place }) => itemFault(`/form${place}`, 'block-in-block')),
    ...works
      .filter(([, entries]) => entries.length > 0)
      .map(([part]) => itemFault(`/fulfilment/${part}`, 'block-work')),
  ];
}
