/** What form rules do: their effects by name, and the fields that they touch. */
import { readPaths } from '../rules/conditions/read-paths';
import { ROW } from './answer-reads';
import { rowOf } from './field-path';
import type { FormRule } from './form-document';

/** Effects that name fields. Adding one is a line here and its place in the precedence of `resolve-form.ts`. */
export const fieldEffects = ['show', 'hide', 'require', 'optional', 'readOnly', 'clear'] as const;

export type FieldEffect = (typeof fieldEffects)[number];

/** Effects by which a rule decides whether a field has an answer, and which. */
const valueEffects = ['show', 'hide', 'clear'] as const satisfies readonly FieldEffect[];
/** Effects by which a rule decides whether an answer must be given. */
const needEffects = ['require', 'optional'] as const satisfies readonly FieldEffect[];

/** The fields whose answers hang on the rule. */
export function valuesDecidedBy(rule: FormRule): readonly string[] {
  return [...valueEffects.flatMap((effect) => rule[effect] ?? []), ...Object.keys(rule.set ?? {})];
}

/** The fields whose answers the rule makes required or optional. */
export function needsDecidedBy(rule: FormRule): readonly string[] {
  return needEffects.flatMap((effect) => rule[effect] ?? []);
}

/** Every field that the rule touches. */
export function targetsOf(rule: FormRule): readonly string[] {
  const named = fieldEffects.flatMap((effect) => rule[effect] ?? []);
  return [...named, ...Object.keys(rule.offer ?? {}), ...Object.keys(rule.set ?? {})];
}

/** The fields at which the rule says something. */
export function fieldsSpokenOf({ messages = [] }: FormRule): readonly string[] {
  return messages.flatMap(({ at }) => at ?? []);
}

/** Whether the rule does anything at all. */
export function hasEffect(rule: FormRule): boolean {
  return targetsOf(rule).length > 0 || (rule.messages ?? []).length > 0;
}

/** The rows in which the rule's targets lie; empty for those that lie in none. */
export function rowsOf(rule: FormRule): readonly string[] {
  return [...new Set([...targetsOf(rule), ...fieldsSpokenOf(rule)].map(rowOf))];
}

/** Whether a condition reads answers of the row that it stands in. */
export function readsRow(condition: unknown): boolean {
  return readPaths(condition).some((path) => path === ROW || path.startsWith(`${ROW}.`));
}
