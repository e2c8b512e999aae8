/** What can be done to an item document: everything that can be done to its form, and what frames it. */
import type { FormOperation } from '../../forms/editing/form-operation';
import type { JsonObject } from '../../forms/editing/form-draft';
import type { Locale } from '../../forms/locale';
import type { Json } from '../../rules/conditions/condition';

/** Properties of the item that are set as a whole; null takes one away that may be left out. */
export const itemProperties = [
  'category',
  'icon',
  'minutes',
  'synonyms',
  'audience',
  'subject',
  'keyDate',
  'editors',
  'review',
] as const;

/** Parts of the fulfilment that are set as a whole; null takes one away that may be left out. */
export const fulfilmentProperties = ['calendar', 'showWork', 'promise', 'owners', 'closing'] as const;

/** Lists by `id`, approvals of the request by `key`: those of the fulfilment, and the cases of the item. */
export const workLists = ['rules', 'tables', 'approvals', 'invariants', 'cases'] as const;

export type ItemProperty = (typeof itemProperties)[number];
export type FulfilmentProperty = (typeof fulfilmentProperties)[number];
export type WorkList = (typeof workLists)[number];

export type FrameOperation =
  | {
      readonly op: 'set-item-text';
      readonly text: 'title' | 'summary';
      readonly locale: Locale;
      readonly value: string;
    }
  | { readonly op: 'set-item'; readonly property: ItemProperty; readonly value: Json }
  | { readonly op: 'set-fulfilment'; readonly property: FulfilmentProperty; readonly value: Json }
  /** Owners of things go by another name; everything that refers to them follows. */
  | { readonly op: 'rename-owner'; readonly owner: string; readonly to: string }
  /** One without a name is given one. */
  | { readonly op: 'add-work'; readonly list: WorkList; readonly value: JsonObject; readonly at?: number }
  /** The whole element as it is to be; another name in it renames it. */
  | {
      readonly op: 'set-work';
      readonly list: WorkList;
      readonly name: string;
      readonly value: JsonObject;
    }
  | { readonly op: 'remove-work'; readonly list: WorkList; readonly name: string }
  | { readonly op: 'move-work'; readonly list: WorkList; readonly name: string; readonly at: number }
  /**
   * Adds a named condition or gives it another value, another name (everything that refers to it follows) or both;
   * null takes it away. One that is referred to is refused (`in-use`), or put in the places of its name.
   */
  | {
      readonly op: 'set-condition';
      readonly name: string;
      readonly value: Json;
      readonly rename?: string;
      readonly used?: 'refuse' | 'replace';
    }
  /**
   * Puts other JSON in the place of a part; the empty pointer is the whole document. `removes` names what is
   * meant to go: `form-rule:office`, `rule:it.laptop`, `table:it.kit`, `condition:isRemote`,
   * `approval:manager`, `invariant:ended`, `case:remote`, `field:office`.
   * Anything else that would be missing afterwards is refused (E-207).
   */
  | {
      readonly op: 'replace-part';
      readonly place: string;
      readonly value: Json;
      readonly removes?: readonly string[];
    };

export type ItemOperation = FormOperation | FrameOperation;
