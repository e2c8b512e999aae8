/** The rows that a rule decides about. */
import { fieldsSpokenOf, rowsOf } from '../../../forms/form-rule';
import type { FormRule } from '../../../forms/form-document';
import type { RuleDraft } from '../../../forms/editing/form-draft';
import { effectsOf } from './effects/rule-effects';

/** The rows that all targets lie in; empty where some lie in none. */
export function rowOfRule(rule: RuleDraft): string {
  if (effectsOf(rule) === null) return '';
  const whole = rule as unknown as FormRule;
  const [row = '', ...more] = rowsOf(whole);
  return more.length === 0 || fieldsSpokenOf(whole).length > 0 ? row : '';
}
