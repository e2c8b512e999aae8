/** A form with nothing in it but certain fields and what decides about them: resolving it costs only what they cost. */
import { childPath, isWithin } from '../field-path';
import type { FormField } from '../field-types/field-type';
import { fieldEffects, fieldsSpokenOf, targetsOf } from '../form-rule';
import type { FormRule } from '../form-document';
import type { SpecialisedForm } from '../specialised-form';

/**
 * @param kept paths of the fields; those around them stay, everything in a list or tuple of which a part stays, and
 *   of a group in which no field is named
 */
export function narrowForm(form: SpecialisedForm, kept: Iterable<string>): SpecialisedForm {
  const paths = [...kept];
  const opened = new Set(
    groupsIn(form.fields, '').filter((group) =>
      paths.some((path) => path !== group && isWithin(path, group)),
    ),
  );
  const isKept = (path: string) =>
    paths.some((each) => isWithin(each, path) || (isWithin(path, each) && !opened.has(each)));
  const narrow = (fields: readonly FormField[], around: string): readonly FormField[] =>
    fields.flatMap((field) => {
      const path = childPath(around, field.key);
      if (!isKept(path)) return [];
      if (!isGroup(field)) return [field];
      // Where it lies on the page decides nothing, and its rows name what is gone.
      return [{ ...field, rows: [], parts: narrow(field.parts ?? [], path) }];
    });
  return {
    ...form,
    fields: narrow(form.fields, ''),
    steps: [],
    rules: form.rules.flatMap((rule) => narrowRule(rule, isKept)),
  };
}

/** Groups that lie in nothing but groups. */
function groupsIn(fields: readonly FormField[], around: string): readonly string[] {
  return fields.filter(isGroup).flatMap(({ key, parts = [] }) => {
    const path = childPath(around, key);
    return [path, ...groupsIn(parts, path)];
  });
}

function isGroup({ schema, parts }: FormField): boolean {
  return schema['x-type'] === 'group' && parts !== undefined;
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
