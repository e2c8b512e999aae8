/** Form rules with what is known about a requester worked in: which of them are decided, and what follows. */
import { truth } from '../rules/conditions/evaluate';
import type { Condition } from '../rules/conditions/condition';
import { readPaths } from '../rules/conditions/read-paths';
import type { FormRule } from './form-document';
import { keysOf, rowOf } from './field-path';
import { fieldEffects, hasEffect, readsRow, rowsOf } from './form-rule';

/** Works what is known into a condition. `row` is the row whose answers it reads: `devices.*`. */
export type Fold = (condition: Condition, row?: string) => Condition;

export interface FoldedRule {
  readonly rule: FormRule;
  /** Whether the rule holds for this requester, where that is decided. */
  readonly holds: boolean | undefined;
}

export function foldRules(rules: readonly FormRule[], fold: Fold): readonly FoldedRule[] {
  return rules.map((rule) => {
    const when = fold(rule.when as Condition, rowRead(rule));
    return { rule: { ...rule, when }, holds: decided(when) };
  });
}

/** A rule that reads answers of a row touches fields of that row alone. */
function rowRead(rule: FormRule): string {
  return readsRow(rule.when) ? (rowsOf(rule)[0] ?? '') : '';
}

function decided(condition: Condition): boolean | undefined {
  return readPaths(condition).length === 0 ? truth(condition, { values: {} }) === true : undefined;
}

/** Fields that no answer can show: hidden by a rule that holds, or shown only by rules that do not. */
export function hiddenForGood(fields: readonly string[], rules: readonly FoldedRule[]): readonly string[] {
  return fields.filter((key) => {
    const shown = rules.filter(({ rule }) => rule.show?.includes(key));
    const hidden = rules.some(({ rule, holds }) => holds === true && rule.hide?.includes(key));
    return hidden || (shown.length > 0 && shown.every(({ holds }) => holds === false));
  });
}

/** The options that some answers can offer; undefined for a field whose options no rule decides. */
export function optionsLeft(
  field: string,
  options: readonly string[],
  rules: readonly FoldedRule[],
): readonly string[] | undefined {
  const offering = rules.filter(({ rule }) => rule.offer && Object.hasOwn(rule.offer, field));
  if (offering.length === 0) return undefined;
  const left = new Set(
    offering.flatMap(({ rule, holds }) => (holds === false ? [] : (rule.offer?.[field] ?? []))),
  );
  return options.filter((option) => left.has(option));
}

/** The rules that can still hold, without the fields that are gone and without a word about them. */
export function rulesLeft(
  rules: readonly FoldedRule[],
  gone: ReadonlySet<string>,
  fold: Fold,
): readonly FormRule[] {
  return rules.flatMap(({ rule, holds }, at) => {
    if (holds === false) return [];
    const left = withoutTargets(rule, gone, fold);
    if (!hasEffect(left)) return [];
    // Authors like to name a rule after its field; the name must not tell what the field would not.
    return [...gone].some((path) => rule.id.includes(keysOf(path).at(-1) ?? ''))
      ? [{ ...left, id: `rule-${at}` }]
      : [left];
  });
}

function withoutTargets(rule: FormRule, gone: ReadonlySet<string>, fold: Fold): FormRule {
  const { id, when, because, offer = {}, set = {}, messages = [] } = rule;
  const lists = fieldEffects.map(
    (effect) => [effect, rule[effect]?.filter((key) => !gone.has(key)) ?? []] as const,
  );
  const offers = Object.entries(offer).filter(([key]) => !gone.has(key));
  const sets = Object.entries(set).filter(([key]) => !gone.has(key));
  const said = messages.filter(({ at }) => at === null || !gone.has(at));
  return {
    id,
    when,
    ...Object.fromEntries(lists.filter(([, fields]) => fields.length > 0)),
    ...(offers.length > 0 && { offer: Object.fromEntries(offers) }),
    ...(sets.length > 0 && {
      set: Object.fromEntries(sets.map(([key, value]) => [key, fold(value as Condition, rowOf(key))])),
    }),
    ...(said.length > 0 && { messages: said }),
    ...(because && { because }),
  };
}
