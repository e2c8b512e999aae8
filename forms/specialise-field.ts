/** Cuts a field, and what lies in it, down to one requester. */
import type { Condition } from '../rules/conditions/condition';
import type { PersonFacts } from '../rules/facts';
import { childPath, rowOf } from './field-path';
import { rowsWithout } from './fields-gone';
import type { FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import { optionsLeft } from './fold-rules';
import type { Fold, FoldedRule } from './fold-rules';
import type { FieldSchema } from './form-document';
import { initialValue } from './initial-value';

export interface Cut {
  /** Paths of the fields that are gone. */
  readonly gone: ReadonlySet<string>;
  readonly rules: readonly FoldedRule[];
  readonly fold: Fold;
  readonly requester: PersonFacts;
}

/** What a draft starts with and whom it may name is decided on the server. */
const serverOnly: ReadonlySet<string> = new Set(['default', 'x-preset', 'x-people']);
const bounds: ReadonlySet<string> = new Set(['x-not-before', 'x-not-after']);

export function specialiseField(field: FormField, path: string, cut: Cut): FormField {
  const { gone, rules, fold } = cut;
  const { parts, item, rows, ...own } = field;
  const schema = Object.fromEntries(
    Object.entries(field.schema)
      .filter(([keyword]) => !serverOnly.has(keyword))
      .map(([keyword, value]) => [
        keyword,
        bounds.has(keyword) ? fold(value as Condition, rowOf(path)) : value,
      ]),
  ) as FieldSchema;
  const type = fieldTypeOf(schema['x-type']);
  const all = type.options?.(schema);
  const options = all && optionsLeft(path, all, rules);
  const inner = {
    ...(parts && { parts: parts.flatMap((part) => innerField(part, path, cut)) }),
    ...(item && { item: specialiseField(item, childPath(path, item.key), cut), ...freshOf(item, path, cut) }),
    ...(rows && { rows: rowsWithout(rows, gone, path) }),
  };
  if (!options || !type.narrow) return { ...own, schema, ...inner };
  const labels = Object.entries(field.texts.options ?? {}).filter(([option]) => options.includes(option));
  return {
    ...own,
    schema: type.narrow(schema, options),
    texts: { ...field.texts, options: Object.fromEntries(labels) },
  };
}

function innerField(part: FormField, around: string, cut: Cut): readonly FormField[] {
  const path = childPath(around, part.key);
  return cut.gone.has(path) ? [] : [specialiseField(part, path, cut)];
}

/** What a new row begins with is worked out here, for its rules stay on the server. */
function freshOf(item: FormField, around: string, { gone, requester }: Cut): Pick<FormField, 'fresh'> {
  const fresh = initialValue(item, childPath(around, item.key), gone, requester);
  return fresh === undefined ? {} : { fresh };
}
