/** What the designer must know of a field type: how it is called, what a new one begins with, what can be set in it. */
import type { Json, LocalizedText } from '../../rules/conditions/condition';
import type { ProductText } from '../locale';

/** One of the words that a keyword can hold. */
export interface PropertyWord {
  readonly value: string;
  readonly label: ProductText;
}

/** One of the values that a keyword can hold. */
export interface PropertyValue {
  readonly value: Json;
  readonly label: ProductText;
}

/** How a keyword is edited. An empty editor takes the keyword away. */
export type PropertyEditor =
  | { readonly kind: 'integer' | 'number'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'text'; readonly longest: number }
  /** A pattern (forms/README.md, Patterns). */
  | { readonly kind: 'pattern' }
  /** A text in every locale. */
  | { readonly kind: 'localized' }
  /** A text in every locale for each of these parts of an object; all of them or none. */
  | { readonly kind: 'localized-parts'; readonly parts: readonly PropertyWord[] }
  /** The options, each with its labels, which stand in the field's texts. */
  | { readonly kind: 'options' }
  | { readonly kind: 'one-of'; readonly words: readonly PropertyWord[] }
  /** One of a few whole values of any shape. */
  | { readonly kind: 'one-value'; readonly values: readonly PropertyValue[] }
  | { readonly kind: 'some-of'; readonly words: readonly PropertyWord[] }
  /** Codes that have names of their own in every language; `source` says which there are. */
  | { readonly kind: 'codes'; readonly source: 'currencies' | 'countries' | 'zones' }
  /** A size in bytes, written in megabytes. */
  | { readonly kind: 'megabytes'; readonly most: number }
  /** An expression that gives a date: a fixed day, so many days from today, or another answer. */
  | { readonly kind: 'date-bound' };

export interface FieldProperty {
  /** JSON pointer into the field's schema: `/maxLength`, `/properties/amount/minimum`. */
  readonly place: string;
  readonly editor: PropertyEditor;
  readonly label: ProductText;
  readonly help?: ProductText;
}

export interface PaletteEntry {
  readonly title: ProductText;
  /** What it is for, in a sentence. */
  readonly description: ProductText;
  /** A Tabler icon's name. */
  readonly icon: string;
  /** In the order in which they are shown; what every field has (label, help, required) is not among them. */
  readonly properties: readonly FieldProperty[];
  /** Keywords of a new field besides `x-type` and `type`, and the labels of its options. */
  readonly start: {
    readonly schema: { readonly [keyword: string]: Json };
    readonly options?: { readonly [option: string]: LocalizedText };
  };
}
