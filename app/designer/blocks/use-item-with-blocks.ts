/** The item as it is edited, with its blocks expanded: their fields are fields of its form to rules. */
import { useMemo } from 'react';
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import { withKnownBlocks } from '../../../forms/expand-blocks';
import { useItemDraft } from '../item-draft/item-draft-context';

export function useItemWithBlocks(): ItemDraftDocument {
  const { document: item, surroundings } = useItemDraft();
  const { blocks } = surroundings;
  return useMemo(() => ({ ...item, form: withKnownBlocks(item.form, blocks) }), [item, blocks]);
}
