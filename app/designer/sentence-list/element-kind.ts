/** A list of a document whose elements have names of their own: how they are read, and the operations that change it. */
import type { ItemDraftDocument } from '../../../catalog/editing/item-draft';
import type { ItemOperation } from '../../../catalog/editing/item-operation';
import type { Json } from '../../../rules/conditions/condition';

export interface ElementKind {
  /** What ids and addresses of its elements begin with: `ticket-rule` in `#ticket-rule:it.laptop`. */
  readonly kind: string;
  /** In the order of the document. */
  readonly names: (item: ItemDraftDocument) => readonly string[];
  readonly valueOf: (item: ItemDraftDocument, name: string) => Json | undefined;
  /** An element without a name of its own is given one where `name` is left out. */
  readonly add: (item: ItemDraftDocument, value: Json, at: number, name?: string) => ItemOperation;
  /** Left out where the order means nothing. */
  readonly move?: (name: string, at: number) => ItemOperation;
  readonly remove: (name: string) => ItemOperation;
}

/** Id of the button that is an element's sentence. */
export function headOf({ kind }: ElementKind, name: string): string {
  return `${kind}-${name}`;
}

/** Id of the button that adds the first of its elements. */
export function addIdOf({ kind }: ElementKind): string {
  return `add-${kind}`;
}
