/** The fields that tell the personas of an item apart: those that its author names, or those that decide most. */
import { fieldReadBy } from '../../forms/answer-reads';
import { keysOf } from '../../forms/field-path';
import { fieldTypeOf } from '../../forms/field-types/field-types';
import type { FormField } from '../../forms/field-types/field-type';
import { labelOf, optionNamed } from '../../forms/checks/finding-labels';
import type { ProductText } from '../../forms/locale';
import { readPaths } from '../../rules/conditions/read-paths';
import { expressionsOf } from '../checks/document-walk';
import type { Item } from '../parse-item';

export interface MatrixDimension {
  readonly field: string;
  readonly label: ProductText;
  readonly values: readonly { readonly value: string | boolean; readonly label: ProductText }[];
}

/** Key of the form under which an author lists the fields. */
const OWN_KEY = 'x-personas';
const MOST_DIMENSIONS = 3;
const MOST_VALUES = 12;

/** Finite fields outside groups and lists. @param chosen keys of fields; those that are not finite are left out */
export function matrixDimensions(item: Item, chosen = chosenIn(item)): readonly MatrixDimension[] {
  const finite = new Map(
    [...item.form.fields].flatMap(([key, field]) => {
      const dimension = dimensionOf(key, field);
      return dimension ? [[key, dimension] as const] : [];
    }),
  );
  const keys = chosen ?? decisive(item, [...finite.keys()]).slice(0, MOST_DIMENSIONS);
  return keys.flatMap((key) => finite.get(key) ?? []);
}

function chosenIn({ document }: Item): readonly string[] | undefined {
  const own = (document.form as Readonly<Record<string, unknown>>)[OWN_KEY];
  return Array.isArray(own) ? own.filter((key) => typeof key === 'string') : undefined;
}

function dimensionOf(key: string, field: FormField): MatrixDimension | undefined {
  const { schema } = field;
  if (schema['x-type'] === 'yes-no') {
    const values = [
      { value: true, label: { en: 'Yes', 'zh-CN': '是' } },
      { value: false, label: { en: 'No', 'zh-CN': '否' } },
    ];
    return { field: key, label: labelOf(field), values };
  }
  const options = fieldTypeOf(schema['x-type']).options?.(schema) ?? [];
  const isChoice = schema.type === 'string' && options.length > 1 && options.length <= MOST_VALUES;
  if (!isChoice) return undefined;
  const values = options.map((option) => ({ value: option, label: optionNamed(field, option) }));
  return { field: key, label: labelOf(field), values };
}

/** The fields that are read by rules, those that most read first; in the order of the page where as many do. */
function decisive({ document, form }: Item, keys: readonly string[]): readonly string[] {
  const fields = new Set(form.byPath.keys());
  const expressions = [
    ...document.form.rules.map(({ when }) => when),
    ...expressionsOf(document).map(({ value }) => value),
  ];
  const counts = new Map<string, number>();
  for (const expression of expressions) {
    const read = readPaths(expression).map((path) => keysOf(fieldReadBy(path, fields) ?? '')[0]);
    for (const key of new Set(read)) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const countOf = (key: string) => counts.get(key) ?? 0;
  return keys.filter((key) => countOf(key) > 0).toSorted((a, b) => countOf(b) - countOf(a));
}
