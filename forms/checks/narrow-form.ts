/** A form with nothing in it but certain fields and what decides about them: resolving it costs only what they cost. */
import { childPath, isWithin } from '../field-path';
import type { FormField } from '../field-types/field-type';
import { fieldEffects, fieldsSpokenOf, targetsOf } from '../form-rule';
import type { FormRule } from '../form-document';
import type { SpecialisedForm } from '../specialised-form';

/** @param kept paths of the fields; those around them stay, and everything in a list or tuple of which a part stays */
export function narrowForm(form: SpecialisedForm, kept: Iterable<string>): SpecialisedForm {
  const paths = [...kept];
  const isKept = (path: string) => paths.some((each) => isWithin(each, path) || isWithin(path, each));
  const narrow = (fields: readonly FormField[], around: string): readonly FormField[] =>
    fields.flatMap((field) => {
      const path = childPath(around, field.key);
      if (!isKept(path)) return [];
      if (field.schema['x-type'] !== 'group' || !field.parts) return [field];
      // Where it lies on the page decides nothing, and its rows name what is gone.
      return [{ ...field, rows: [], parts: narrow(field.parts, path) }];
    });
  return {
    ...form,
    fields: narrow(form.fields, ''),
    steps: [],
    rules: form.rules.flatMap((rule) => narrowRule(rule, isKept)),
  };
}

function narrowRule(rule: FormRule, isKept: (path: string) => boolean): readonly FormRule[] {
  if (![...targetsOf(rule), ...fieldsSpokenOf(rule)].some(isKept)) return [];
  const { id, when, offer = {}, set = {}, messages = [] } = rule;
  const own = <Value>(entries: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(entries).filter(([path]) => isKept(path)));
  return [
    {
      id,
      when,
      ...Object.fromEntries(
        fieldEffects.flatMap((effect) => {
          const targets = rule[effect]?.filter(isKept) ?? [];
          return targets.length > 0 ? [[effect, targets]] : [];
        }),
      ),
      offer: own(offer),
      set: own(set),
      messages: messages.filter(({ at }) => at !== null && isKept(at)),
    },
  ];
}
