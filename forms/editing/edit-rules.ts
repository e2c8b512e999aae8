/** Adding, changing, removing and moving the rules of a form. */
import { editRefused } from './edit-refused';
import type { FormDraft, JsonObject, RuleDraft } from './form-draft';
import type { RuleOperation } from './form-operation';
import { freshId } from './fresh-name';
import { insertedAt, movedTo, replacedAt, withoutIndex } from './ordered-list';
import { withoutKey } from './ordered-map';

type Operation<Name extends RuleOperation['op']> = Extract<RuleOperation, { readonly op: Name }>;

export function addRule(form: FormDraft, { rule, at }: Operation<'add-rule'>): FormDraft {
  return { ...form, rules: insertedAt(form.rules, named(form, rule, 'rule'), at) };
}

export function setRule(form: FormDraft, { rule, value }: Operation<'set-rule'>): FormDraft {
  const at = positionOf(form, rule);
  const others = { ...form, rules: withoutIndex(form.rules, at) };
  return { ...form, rules: replacedAt(form.rules, at, named(others, value, rule)) };
}

export function removeRule(form: FormDraft, { rule }: Operation<'remove-rule'>): FormDraft {
  return { ...form, rules: withoutIndex(form.rules, positionOf(form, rule)) };
}

export function moveRule(form: FormDraft, { rule, at }: Operation<'move-rule'>): FormDraft {
  return { ...form, rules: movedTo(form.rules, positionOf(form, rule), at) };
}

/** A rule under its own id, or one like `otherwise` where it has none. */
function named(form: FormDraft, rule: JsonObject, otherwise: string): RuleDraft {
  const taken = form.rules.map((each) => each.id);
  const { id } = rule;
  if (typeof id !== 'string' || id === '')
    return { id: freshId('', otherwise, taken), ...withoutKey(rule, 'id') };
  if (taken.includes(id)) throw editRefused('key-taken', { key: id });
  return { ...rule, id };
}

function positionOf(form: FormDraft, id: string): number {
  const at = form.rules.findIndex((rule) => rule.id === id);
  if (at < 0) throw editRefused('no-such-rule', { rule: id });
  return at;
}
