/** Prepares one field for resolving: its check, its bounds, and the rules that bear on it. */
import type { CompiledCondition } from '../rules/conditions/compile-condition';
import { answerPath } from './answer-reads';
import type { CompiledField, CompiledRule } from './compiled-form';
import type { FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import type { FormRule } from './form-document';
import { targetsOf } from './form-rule';
import type { FieldEffect } from './form-rule';
import { pointerTo } from './json-pointer';

/** The form's rules as documents and compiled, in the author's order. */
type PreparedRules = readonly { readonly rule: FormRule; readonly made: CompiledRule }[];

export function compileField(
  field: FormField,
  index: number,
  rules: PreparedRules,
  judgedLate: boolean,
  prepare: (condition: unknown) => CompiledCondition,
): CompiledField {
  const { key, schema } = field;
  const { 'x-not-before': notBefore, 'x-not-after': notAfter } = schema;
  const type = fieldTypeOf(schema['x-type']);
  const withEffect = (effect: FieldEffect): readonly CompiledRule[] =>
    rules.flatMap(({ rule, made }) => (rule[effect]?.includes(key) ? [made] : []));
  return {
    field,
    index,
    key,
    type,
    check: type.checker(schema),
    path: answerPath(key),
    pointer: pointerTo('', key),
    options: type.options?.(schema),
    show: withEffect('show'),
    hide: withEffect('hide'),
    require: withEffect('require'),
    optional: withEffect('optional'),
    readOnly: withEffect('readOnly'),
    clear: withEffect('clear'),
    offers: rules.flatMap(({ rule, made }) => {
      const options = ownEntry(rule.offer, key);
      return options ? [{ rule: made, options }] : [];
    }),
    set: rules
      .flatMap(({ rule, made }) => {
        const value = ownEntry(rule.set, key);
        return value === undefined ? [] : [{ rule: made, value: prepare(value) }];
      })
      .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1)),
    notBefore: notBefore === undefined ? undefined : prepare(notBefore),
    notAfter: notAfter === undefined ? undefined : prepare(notAfter),
    judgedLate,
    reasons: rules.flatMap(({ rule, made }) =>
      rule.because && targetsOf(rule).includes(key) ? [{ rule: made, because: rule.because }] : [],
    ),
  };
}

function ownEntry<Value>(
  entries: { readonly [key: string]: Value } | undefined,
  key: string,
): Value | undefined {
  return entries && Object.hasOwn(entries, key) ? entries[key] : undefined;
}
