/** Does operations to an item document as one step of editing, with the patches that do and undo it. */
import { isFormOperation } from '../../forms/editing/edit-form';
import { EditRefused } from '../../forms/editing/edit-refused';
import type { EditRefusal } from '../../forms/editing/edit-refused';
import { differenceOf } from '../../forms/editing/json-patch';
import type { Patch } from '../../forms/editing/json-patch';
import { operationTitle } from '../../forms/editing/operation-title';
import type { ProductText } from '../../forms/locale';
import type { Json } from '../../rules/conditions/condition';
import { editItem } from './edit-item';
import { frameTitle } from './frame-title';
import { readItemDraft } from './item-draft';
import type { ItemDraftDocument } from './item-draft';
import type { ItemOperation } from './item-operation';

export interface Step {
  readonly document: ItemDraftDocument;
  /** "Moved Work mode to step 2". */
  readonly title: ProductText;
  readonly forward: Patch;
  /** Gives the document back as it was, byte for byte. */
  readonly inverse: Patch;
}

export type Applied =
  | (Step & { readonly ok: true })
  /** Nothing is changed. `at` is the number of the operation that was refused, from 0. */
  | { readonly ok: false; readonly at: number; readonly refusal: EditRefusal };

export function applyOperations(document: ItemDraftDocument, operations: readonly ItemOperation[]): Applied {
  const titles: ProductText[] = [];
  let current = document;
  for (const [at, operation] of operations.entries()) {
    try {
      // What comes out is an item that can be edited on, whatever values came with the operation.
      const next = readItemDraft(editItem(current, operation));
      titles.push(titleOf(current, next, operation));
      current = next;
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return { ok: false, at, refusal: error.refusal };
    }
  }
  return { ok: true, ...stepBetween(document, current, joined(titles)) };
}

/** A step that was not made of operations: a merge, a restored version, an import. */
export function stepBetween(before: ItemDraftDocument, after: ItemDraftDocument, title: ProductText): Step {
  const [old, fresh] = [before, after].map((each) => each as unknown as Json) as [Json, Json];
  return {
    document: after,
    title,
    forward: differenceOf(old, fresh),
    inverse: differenceOf(fresh, old),
  };
}

function titleOf(before: ItemDraftDocument, after: ItemDraftDocument, operation: ItemOperation): ProductText {
  return isFormOperation(operation)
    ? operationTitle(before.form, after.form, operation)
    : frameTitle(before, after, operation);
}

function joined([first, ...others]: readonly ProductText[]): ProductText {
  if (!first) return { en: 'Nothing', 'zh-CN': '无改动' };
  if (others.length === 0) return first;
  return {
    en: `${first.en}, and ${others.length} more`,
    'zh-CN': `${first['zh-CN']}，等 ${others.length + 1} 项`,
  };
}
