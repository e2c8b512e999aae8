/** A specialised form made ready for resolving: conditions compiled, rules by field, fields in settling order. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import type { Json, LocalizedText } from '../rules/conditions/condition';
import type { Scalar } from '../rules/conditions/plain-equality';
import type { FactTable } from '../rules/conditions/fact-table';
import type { Finding } from './answer-problem';
import type { CompositeKind } from './composites/inner-fields';
import type { FieldType, FormField } from './field-types/field-type';
import type { RuleMessage } from './form-document';
import type { FieldEffect } from './form-rule';
import type { FieldStates } from './field-states';
import type { ResolvedField } from './resolved-form';

/** Fields that are answered side by side. */
export interface AnsweredFields {
  readonly inOrder: readonly CompiledField[];
  /** Where they stand in that order, by the keys that they are answered under. */
  readonly byKey: ReadonlyMap<string, number>;
}

export interface CompiledRule {
  /** Place in the form's list. */
  readonly index: number;
  readonly id: string;
  readonly when: CompiledCondition;
  /** Slot of the one fact that the condition compares with a fixed scalar, and the scalar; undefined for others. */
  readonly equality: { readonly slot: number; readonly scalar: Scalar } | undefined;
  /** It reads the answers of a row, and is judged once for each. */
  readonly inRow: boolean;
}

/** Options that rules offer, in the author's order. */
export type Offer = Pick<ResolvedField, 'offered' | 'undecided'>;

/**
 * A field with the rules that bear on it, by effect. What clears a group or makes it read-only does so to all in it;
 * what hides it hides them with it.
 */
export interface CompiledField extends Readonly<Record<FieldEffect, readonly CompiledRule[]>> {
  readonly field: FormField;
  /** Place in the scope. */
  readonly index: number;
  readonly key: string;
  /** Path in the document: `devices.*.kind`. */
  readonly document: string;
  /** Path within the scope: `kind`; empty for an entry of a list itself. */
  readonly place: string;
  readonly type: FieldType;
  /** It is only shown. */
  readonly display: boolean;
  readonly holds: CompositeKind | undefined;
  /** It holds no others, lies in no group, and no rule decides whether it is shown or required, or what its answer is. */
  readonly isPlain: boolean;
  /** The group around it, in the same scope. */
  readonly parent: CompiledField | undefined;
  /** Of a group, what lies directly in it. */
  readonly children: readonly CompiledField[];
  /** Those of them that are answered. */
  readonly answered: AnsweredFields;
  /** Whether a value is no answer. */
  readonly isEmpty: (value: Json) => boolean;
  /** What it counts as where it is not answered. */
  readonly unanswered: Json | undefined;
  /** An empty text, list or group is an answer. */
  readonly blankAnswer: boolean;
  readonly check: (value: Json) => readonly Finding[];
  /** Fact path of the answer; JSON pointer of it. Within a row, both go on from those of the row. */
  readonly path: string;
  readonly pointer: string;
  /** Slot of the answer in the scope's table of facts; undefined where it is looked up by its path. */
  readonly fact: number | undefined;
  readonly states: FieldStates;
  /** How it stands where no rule bears on it and nothing is wrong with its answer. */
  readonly usual: ResolvedField;
  readonly options: readonly string[] | undefined;
  /** Whom it can be answered with is listed for each requester. */
  readonly hasEligible: boolean;
  readonly offers: readonly { readonly rule: CompiledRule; readonly offer: Offer }[];
  /** Sorted by the rules' ids: of several that hold, the first applies. */
  readonly set: readonly { readonly rule: CompiledRule; readonly value: CompiledCondition }[];
  readonly notBefore: CompiledCondition | undefined;
  readonly notAfter: CompiledCondition | undefined;
  /** Whether it is required is told when all values are settled. */
  readonly judgedLate: boolean;
  /** Rules that give a reason for how the field stands, with the reason. */
  readonly reasons: readonly { readonly rule: CompiledRule; readonly because: LocalizedText }[];
  /** The scopes of a list's or tuple's entries: of the first ones, and of all further ones. */
  readonly entries: { readonly first: readonly CompiledScope[]; readonly further: CompiledScope | undefined };
}

/** Something that a rule says while it holds. */
export interface CompiledMessage {
  readonly rule: CompiledRule;
  /** At a field of the scope, or at the form as a whole. */
  readonly at: CompiledField | undefined;
  readonly message: RuleMessage;
}

/** The fields of a form, or of one entry of a list. */
export interface CompiledScope {
  /** The facts that the scope's conditions read. A row has facts of its own. */
  readonly table: FactTable;
  /** Each entry is a row, whose answers rules read as `row`. */
  readonly isRow: boolean;
  /** Each before what lies in it, in the order of the page. */
  readonly fields: readonly CompiledField[];
  /** How each usually stands. */
  readonly usual: readonly ResolvedField[];
  /** Those that are answered directly in it. */
  readonly answered: AnsweredFields;
  /** A nothing for each field, to be copied. */
  readonly blank: readonly undefined[];
  /** What is settled one after the other: fields, and null where today's date is. */
  readonly order: readonly (CompiledField | null)[];
  /** Those of which it is told last whether they are required, each before what lies in it. */
  readonly late: readonly CompiledField[];
  /** Those that more is to be told of when all values are settled: options, dates, reasons, whether to be changed. */
  readonly unfinished: readonly CompiledField[];
  readonly groups: readonly CompiledField[];
  /** Lists and tuples. */
  readonly lists: readonly CompiledField[];
  readonly messages: readonly CompiledMessage[];
}

export interface CompiledForm {
  readonly scope: CompiledScope;
  /** All fields as they usually stand, by path, to be copied; none where entries stand among them. */
  readonly usual: { readonly [path: string]: ResolvedField };
  /** The places of each step's fields: leaves of the tree. */
  readonly steps: readonly (readonly number[])[];
  /** Some condition reads answers otherwise than by their slots: parts of them, groups, lists, or out of a row. */
  readonly looksUpAnswers: boolean;
  readonly ruleCount: number;
  readonly zone: CompiledCondition | undefined;
}
