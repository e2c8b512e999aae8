/** A specialised form made ready for resolving: conditions compiled, rules by field, fields in settling order. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import type { Json, LocalizedText } from '../rules/conditions/condition';
import type { FactTable } from '../rules/conditions/fact-table';
import type { Finding } from './answer-problem';
import type { FieldType, FormField } from './field-types/field-type';
import type { FieldEffect } from './form-rule';

export interface CompiledRule {
  /** Place in the form's list. */
  readonly index: number;
  readonly id: string;
  readonly when: CompiledCondition;
}

/** A field with the rules that bear on it, by effect. */
export interface CompiledField extends Readonly<Record<FieldEffect, readonly CompiledRule[]>> {
  readonly field: FormField;
  /** Place on the page. */
  readonly index: number;
  readonly key: string;
  readonly type: FieldType;
  readonly check: (value: Json) => readonly Finding[];
  /** Fact path of the answer. */
  readonly path: string;
  /** JSON pointer of the answer. */
  readonly pointer: string;
  readonly options: readonly string[] | undefined;
  readonly offers: readonly { readonly rule: CompiledRule; readonly options: readonly string[] }[];
  /** Sorted by the rules' ids: of several that hold, the first applies. */
  readonly set: readonly { readonly rule: CompiledRule; readonly value: CompiledCondition }[];
  readonly notBefore: CompiledCondition | undefined;
  readonly notAfter: CompiledCondition | undefined;
  /** Whether it is required is told when all values are settled. */
  readonly judgedLate: boolean;
  /** Rules that give a reason for how the field stands, with the reason. */
  readonly reasons: readonly { readonly rule: CompiledRule; readonly because: LocalizedText }[];
}

export interface CompiledForm {
  /** The facts that all conditions of the form read. */
  readonly table: FactTable;
  /** In the order of the page. */
  readonly fields: readonly CompiledField[];
  readonly keys: ReadonlySet<string>;
  /** What is settled one after the other: fields, and null where today's date is. */
  readonly order: readonly (CompiledField | null)[];
  /** The places of each step's fields. */
  readonly steps: readonly (readonly number[])[];
  readonly ruleCount: number;
  readonly zone: CompiledCondition | undefined;
}
