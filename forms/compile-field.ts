/** Prepares one field for resolving: its check, its bounds, and the rules that bear on it. */
import { compileCondition, type CompiledCondition } from '../rules/conditions/compile-condition';
import type { FactTable } from '../rules/conditions/fact-table';
import { answerPath } from './answer-reads';
import type { AnsweredFields, CompiledField, CompiledRule } from './compiled-form';
import { checkOf, emptinessOf, isBlankAnswer, unansweredOf } from './emptiness';
import { keysOf } from './field-path';
import { fieldStates } from './field-states';
import { fieldTypeOf } from './field-types/field-types';
import type { FormRule } from './form-document';
import { targetsOf } from './form-rule';
import type { FieldEffect } from './form-rule';
import { pointerTo } from './json-pointer';
import { ownEntry } from './own-entry';
import type { ScopeField } from './scopes';
import type { SpecialisedForm } from './specialised-form';

/** The form's rules as documents and compiled, in the author's order. */
export type PreparedRules = readonly { readonly rule: FormRule; readonly made: CompiledRule }[];

/** Where the field stands among those of its scope. */
export interface FieldPosition {
  readonly index: number;
  readonly parent: CompiledField | undefined;
  /** Filled as what lies in it is compiled. */
  readonly children: readonly CompiledField[];
  readonly answered: AnsweredFields;
  readonly judgedLate: boolean;
  readonly entries: CompiledField['entries'];
}

/** What is the same for all fields of a scope. */
export interface FieldSurroundings {
  /** The answers' root among the facts; undefined where the scope's answers are looked up by their path. */
  readonly root: string | undefined;
  readonly table: FactTable;
  readonly rules: PreparedRules;
  readonly eligible: SpecialisedForm['eligible'];
}

export function compileField(
  { path, place, field }: ScopeField,
  { index, parent, children, answered, judgedLate, entries }: FieldPosition,
  { root, table, rules, eligible }: FieldSurroundings,
): CompiledField {
  const { key, schema } = field;
  const { 'x-not-before': notBefore, 'x-not-after': notAfter } = schema;
  const type = fieldTypeOf(schema['x-type']);
  const display = type.display === true;
  const options = type.options?.(schema);
  const unanswered = unansweredOf(type, schema);
  const states = fieldStates(options);
  const prepare = (condition: unknown): CompiledCondition => compileCondition(condition, { table });
  const withEffect = (effect: FieldEffect): readonly CompiledRule[] =>
    rules.flatMap(({ rule, made }) => (rule[effect]?.includes(path) ? [made] : []));
  const deciding = {
    show: withEffect('show'),
    hide: withEffect('hide'),
    require: withEffect('require'),
    optional: withEffect('optional'),
    clear: [...withEffect('clear'), ...(parent?.clear ?? [])],
  };
  const set = rules
    .flatMap(({ rule, made }) => {
      const value = ownEntry(rule.set, path);
      return value === undefined ? [] : [{ rule: made, value: prepare(value) }];
    })
    .sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
  const isDecided = [...Object.values(deciding), set].some(({ length }) => length > 0);
  return {
    field,
    index,
    key,
    document: path,
    place,
    type,
    display,
    holds: type.holds,
    isPlain: !isDecided && !judgedLate && !type.holds && !display && !parent,
    parent,
    children,
    answered,
    isEmpty: emptinessOf(type, schema),
    unanswered,
    blankAnswer: isBlankAnswer(schema),
    check: checkOf(type, schema, field),
    path: answerPath(place),
    pointer: keysOf(place).reduce(pointerTo, ''),
    fact:
      root === undefined || place === '' || type.holds || display
        ? undefined
        : table.slotOf([root, ...keysOf(place)]),
    states,
    usual: field.required && !display && unanswered === undefined ? states.required : states.optional,
    options,
    hasEligible: Object.hasOwn(eligible, path),
    ...deciding,
    set,
    readOnly: [...withEffect('readOnly'), ...(parent?.readOnly ?? [])],
    offers: rules.flatMap(({ rule, made }) => {
      const offered = ownEntry(rule.offer, path);
      return offered ? [{ rule: made, offer: { offered: inOrder(offered, options), undecided: [] } }] : [];
    }),
    notBefore: notBefore === undefined ? undefined : prepare(notBefore),
    notAfter: notAfter === undefined ? undefined : prepare(notAfter),
    judgedLate,
    reasons: rules.flatMap(({ rule, made }) =>
      rule.because && targetsOf(rule).includes(path) ? [{ rule: made, because: rule.because }] : [],
    ),
    entries,
  };
}

function inOrder(offered: readonly string[], options: readonly string[] = []): readonly string[] {
  return options.filter((option) => offered.includes(option));
}
