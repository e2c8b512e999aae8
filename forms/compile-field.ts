/** Prepares one field for resolving: its check, its bounds, and the rules that bear on it. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import { answerPath } from './answer-reads';
import type { CompiledField, CompiledRule } from './compiled-form';
import { checkOf, emptinessOf, isBlankAnswer, unansweredOf } from './emptiness';
import { keysOf } from './field-path';
import { fieldTypeOf } from './field-types/field-types';
import type { FormRule } from './form-document';
import { targetsOf } from './form-rule';
import type { FieldEffect } from './form-rule';
import { pointerTo } from './json-pointer';
import { ownEntry } from './own-entry';
import type { ScopeField } from './scopes';

/** The form's rules as documents and compiled, in the author's order. */
export type PreparedRules = readonly { readonly rule: FormRule; readonly made: CompiledRule }[];

/** Where the field stands among those of its scope. */
export interface FieldPosition {
  readonly index: number;
  readonly parent: CompiledField | undefined;
  /** Filled as what lies in it is compiled. */
  readonly children: readonly CompiledField[];
  readonly judgedLate: boolean;
  readonly entries: CompiledField['entries'];
}

export function compileField(
  { path, place, field }: ScopeField,
  { index, parent, children, judgedLate, entries }: FieldPosition,
  rules: PreparedRules,
  prepare: (condition: unknown) => CompiledCondition,
): CompiledField {
  const { key, schema } = field;
  const { 'x-not-before': notBefore, 'x-not-after': notAfter } = schema;
  const type = fieldTypeOf(schema['x-type']);
  const withEffect = (effect: FieldEffect): readonly CompiledRule[] =>
    rules.flatMap(({ rule, made }) => (rule[effect]?.includes(path) ? [made] : []));
  return {
    field,
    index,
    key,
    document: path,
    place,
    type,
    holds: type.holds,
    parent,
    children,
    isEmpty: emptinessOf(type, schema),
    unanswered: unansweredOf(type, schema),
    blankAnswer: isBlankAnswer(schema),
    check: checkOf(type, schema, field),
    path: answerPath(place),
    pointer: keysOf(place).reduce(pointerTo, ''),
    options: type.options?.(schema),
    show: withEffect('show'),
    hide: withEffect('hide'),
    require: withEffect('require'),
    optional: withEffect('optional'),
    readOnly: [...withEffect('readOnly'), ...(parent?.readOnly ?? [])],
    clear: [...withEffect('clear'), ...(parent?.clear ?? [])],
    offers: rules.flatMap(({ rule, made }) => {
      const options = ownEntry(rule.offer, path);
      return options ? [{ rule: made, options }] : [];
    }),
    set: rules
      .flatMap(({ rule, made }) => {
        const value = ownEntry(rule.set, path);
        return value === undefined ? [] : [{ rule: made, value: prepare(value) }];
      })
      .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)),
    notBefore: notBefore === undefined ? undefined : prepare(notBefore),
    notAfter: notAfter === undefined ? undefined : prepare(notAfter),
    judgedLate,
    reasons: rules.flatMap(({ rule, made }) =>
      rule.because && targetsOf(rule).includes(path) ? [{ rule: made, because: rule.because }] : [],
    ),
    entries,
  };
}
