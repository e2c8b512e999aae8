/** Fields on their way into a document: with keys, but with conditions that still speak of foreign names. */
import type { Json } from '../../../rules/conditions/condition';
import type { FieldTexts } from '../../form-document';
import type { Cond, Place } from './condition';
import type { Fault } from './object-parts';
import type { Kind } from './shape';

/** A field under its conditions; one foreign entry can have several, of which at most one is shown. */
export interface FieldNode {
  readonly key: string;
  /** Foreign name; a number in a tuple, `*` for what a list repeats. */
  readonly name: string | number;
  /** Where the foreign schema describes it. */
  readonly at: string;
  /** The field's schema, without those of fields inside. */
  readonly schema: { readonly [keyword: string]: Json };
  readonly texts: FieldTexts;
  readonly kinds: ReadonlySet<Kind> | undefined;
  readonly readOnly: boolean;
  readonly group?: ObjectNode | undefined;
  readonly items?: FieldNode | false | undefined;
  readonly prefix?: readonly FieldNode[] | undefined;
  /** Undefined: always shown. */
  readonly shownWhen?: Cond | undefined;
  /** Options by the condition that offers them; undefined: all, always. */
  readonly offers?: readonly { readonly when: Cond; readonly options: readonly string[] }[] | undefined;
}

export interface ObjectNode {
  readonly place: Place;
  readonly at: string;
  /** In the order of the page. */
  readonly fields: readonly FieldNode[];
  readonly requiredWhen: readonly { readonly name: string; readonly when: Cond }[];
  readonly faults: readonly Fault[];
  readonly open: boolean;
}
