/** What can be done to a form document: plain JSON, so that it can be posted, stored and read again. */
import type { Json } from '../../rules/conditions/condition';
import type { Locale } from '../locale';
import type { DraftText, JsonObject } from './form-draft';

/**
 * Where a field goes. In a step (`section` where it has sections): as a row of its own before the row numbered
 * `row` (the last where it is left out), or with `column` into that row. Rows count from 0 as they stand before
 * the change. `inside` a group, or the rows of a list (`devices.*`): before the field numbered `at`.
 */
export type FieldSpot =
  | {
      readonly step: string;
      readonly section?: string | undefined;
      readonly row?: number | undefined;
      readonly column?: number | undefined;
    }
  | { readonly inside: string; readonly at?: number | undefined };

/** What happens to what names a field or an option that is removed: it is refused, or what names it is mended. */
export type OnUse = 'refuse' | 'remove';

export type FieldOperation =
  /** `key` where it is left out is made from the label, or the type; texts that are left out are the type's. */
  | {
      readonly op: 'add-field';
      readonly type: string;
      readonly to: FieldSpot;
      readonly key?: string;
      readonly label?: DraftText;
      /** Keywords laid over the defaults of the type. */
      readonly schema?: JsonObject;
      readonly required?: boolean;
    }
  | { readonly op: 'remove-field'; readonly field: string; readonly used?: OnUse }
  | { readonly op: 'move-field'; readonly field: string; readonly to: FieldSpot }
  /** Everything that names the field follows. `key` is the last part of its path. */
  | { readonly op: 'rename-field'; readonly field: string; readonly key: string }
  /**
   * Sets a keyword of the field's schema: `maxLength`, or a place in it, `/properties/amount/minimum`; null takes it
   * away.
   */
  | { readonly op: 'set-field'; readonly field: string; readonly keyword: string; readonly value: Json }
  /** A version of a block takes the place of a group of the same fields. */
  | { readonly op: 'use-block'; readonly field: string; readonly block: string; readonly version: number }
  | { readonly op: 'set-required'; readonly field: string; readonly required: boolean }
  /** Who is asked for it and who reads the answer; null: what holds for the whole form. */
  | {
      readonly op: 'set-access';
      readonly field: string;
      readonly ask?: Json;
      readonly read?: readonly string[] | null;
    }
  /** Who reads answers of fields that do not name their own readers. */
  | { readonly op: 'set-readers'; readonly read: readonly string[] }
  /** An empty text is taken away. */
  | {
      readonly op: 'set-text';
      readonly field: string;
      readonly text: 'label' | 'help' | 'example';
      readonly locale: Locale;
      readonly value: string;
    };

export type OptionOperation =
  | {
      readonly op: 'add-option';
      readonly field: string;
      readonly option?: string;
      readonly label?: DraftText;
      readonly at?: number;
    }
  /** Rules, defaults and conditions that name the option follow. */
  | {
      readonly op: 'rename-option';
      readonly field: string;
      readonly option: string;
      readonly to: string;
    }
  | {
      readonly op: 'remove-option';
      readonly field: string;
      readonly option: string;
      readonly used?: OnUse;
    }
  | {
      readonly op: 'move-option';
      readonly field: string;
      readonly option: string;
      readonly at: number;
    }
  | {
      readonly op: 'set-option-text';
      readonly field: string;
      readonly option: string;
      readonly locale: Locale;
      readonly value: string;
    };

export type LayoutOperation =
  | {
      readonly op: 'add-step';
      readonly id?: string;
      readonly title?: DraftText;
      readonly at?: number;
    }
  | { readonly op: 'move-step'; readonly step: string; readonly at: number }
  /** A step that still has fields hands them to the end of the step `fieldsTo`, or is refused. */
  | { readonly op: 'remove-step'; readonly step: string; readonly fieldsTo?: string }
  | {
      readonly op: 'set-step-text';
      readonly step: string;
      readonly section?: string;
      readonly text: 'title' | 'help';
      readonly locale: Locale;
      readonly value: string;
    }
  /** The first section of a step takes over the step's own rows. */
  | {
      readonly op: 'add-section';
      readonly step: string;
      readonly id?: string;
      readonly title?: DraftText;
      readonly columns?: 1 | 2 | 3;
      readonly at?: number;
    }
  | {
      readonly op: 'move-section';
      readonly step: string;
      readonly section: string;
      readonly to: { readonly step: string; readonly at: number };
    }
  /** Its rows go to the section before it, or the one after it; those of the last one to the step itself. */
  | { readonly op: 'remove-section'; readonly step: string; readonly section: string }
  | {
      readonly op: 'set-columns';
      readonly step: string;
      readonly section: string;
      readonly columns: 1 | 2 | 3;
    };

export type RuleOperation =
  /** A rule without `id` is given one. */
  | { readonly op: 'add-rule'; readonly rule: JsonObject; readonly at?: number }
  /** The whole rule as it is to be; another `id` in it renames the rule. */
  | { readonly op: 'set-rule'; readonly rule: string; readonly value: JsonObject }
  | { readonly op: 'remove-rule'; readonly rule: string }
  | { readonly op: 'move-rule'; readonly rule: string; readonly at: number };

export type FormOperation = FieldOperation | OptionOperation | LayoutOperation | RuleOperation;
