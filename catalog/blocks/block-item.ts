/**
 * Blocks as items: they are edited, checked, reviewed and published in the same way. What tells them apart is that
 * nobody asks for one: its form is a group of fields in the forms of others.
 */
import type { BlockDocument, BlockName } from '../../forms/expand-blocks';
import type { DraftText } from '../../forms/editing/form-draft';
import type { ItemDraftDocument } from '../editing/item-draft';
import { emptyItem } from '../editing/new-item-document';
import type { ItemDocument } from '../item-document';

export function isBlock({ kind }: Pick<ItemDocument | ItemDraftDocument, 'kind'>): boolean {
  return kind === 'block';
}

/** A block without fields. */
export function emptyBlock(key: string, title: DraftText): ItemDraftDocument {
  const { formwork, ...item } = emptyItem(key, title);
  return { formwork, kind: 'block', ...item, icon: 'file-text' } as unknown as ItemDraftDocument;
}

/** A published version as forms take it. */
export function blockOf({ form }: Pick<ItemDocument, 'form'>, { key, version }: BlockName): BlockDocument {
  return { key, version, form };
}
