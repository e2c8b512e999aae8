/** Where a form names an option of a field outside of the field's list: offers, values, texts, conditions. */
import { isObject } from '../document-shape';
import { pointerTo } from '../json-pointer';
import type { Json } from '../../rules/conditions/condition';
import { withField } from './field-place';
import type { FormDraft, JsonObject, RuleDraft } from './form-draft';
import { targetMaps } from './form-mentions';
import { optionsInConditions } from './option-mentions';
import type { ChangeOption } from './option-mentions';
import { withKeyIfAny } from './ordered-map';

export function optionsInForm(form: FormDraft, field: string, change: ChangeOption): FormDraft {
  const rules = form.rules.map((rule, at) => optionsInRule(rule, field, change, `/rules/${at}`));
  const schema = optionsInConditions(form.schema as unknown as Json, field, change, '/schema');
  const changed = { ...form, rules, schema: schema as unknown as FormDraft['schema'] };
  return withField(changed, field, (own) => {
    if (!Object.hasOwn(own, 'default')) return own;
    return withKeyIfAny(own, 'default', valueChanged(own.default ?? null, change, '/schema/default'));
  });
}

function optionsInRule(rule: RuleDraft, field: string, change: ChangeOption, place: string): RuleDraft {
  const conditions = optionsInConditions(rule, field, change, place) as RuleDraft;
  return targetMaps.reduce((own, name) => {
    const map = own[name];
    if (!isObject(map) || !Object.hasOwn(map, field)) return own;
    const values = map as JsonObject;
    const value = valueChanged(values[field] ?? null, change, pointerTo(`${place}/${name}`, field));
    return { ...own, [name]: withKeyIfAny(values, field, value) };
  }, conditions);
}

/** Undefined for the one option that is left out. */
function valueChanged(value: Json, change: ChangeOption, place: string): Json | undefined {
  if (typeof value === 'string') return change(value, place) ?? undefined;
  if (!Array.isArray(value)) return value;
  return (value as readonly Json[]).flatMap((each, at): readonly Json[] => {
    if (typeof each !== 'string') return [each];
    const changed = change(each, pointerTo(place, at));
    return changed === null ? [] : [changed];
  });
}
