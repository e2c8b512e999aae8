/** A tuple: a list whose first entries each have a field of their own; further ones, where allowed, are alike. */
import type { Json } from '../../rules/conditions/condition';
import { authorFault } from '../author-error';
import { isEmptyList, MOST_ITEMS } from '../field-types/list-check';
import type { FieldType, FormField } from '../field-types/field-type';
import type { FieldSchema } from '../form-document';
import { pointerTo } from '../json-pointer';
import { rowsChecker } from './entries-check';
import { postedInside } from './posted-inside';
import { asJson, saidPart, saidTogether } from './said-parts';

export const tuple: FieldType = {
  jsonType: 'array',
  holds: 'tuple',
  widgets: ['fieldset'],
  keywords: {
    prefixItems: { minItems: 1, maxItems: MOST_ITEMS },
    items: {},
    minItems: { maximum: MOST_ITEMS },
    maxItems: { minimum: 1, maximum: MOST_ITEMS },
    uniqueItems: {},
  },
  needs: ['prefixItems'],
  expects: { en: 'a list', 'zh-CN': '列表' },
  ask: { en: 'Answer its questions.', 'zh-CN': '请回答其中的问题。' },
  definitionFaults: ({ minItems = 0, maxItems, prefixItems = [], items }, place) => {
    const most = maxItems ?? (typeof items === 'object' ? MOST_ITEMS : prefixItems.length);
    if (minItems <= most) return [];
    const crossing = { low: 'minItems', high: 'maxItems' };
    return [authorFault(pointerTo(place, 'minItems'), 'bounds-cross', crossing)];
  },
  isEmpty: isEmptyList,
  // How many there must be at least is said at the entries that are missing.
  checker: (schema, field) =>
    rowsChecker({ uniqueItems: schema.uniqueItems, maxItems: mostEntries(schema, field) }),
  answerSchema: (schema, inner) => ({
    type: 'array',
    prefixItems: Object.values(inner?.parts ?? {}),
    items: inner?.item ?? false,
    maxItems: schema.maxItems ?? (inner?.item ? MOST_ITEMS : Object.keys(inner?.parts ?? {}).length),
    ...(schema.uniqueItems ? { uniqueItems: true } : {}),
  }),
  readPosted: (posted, { parts = [], item }, read) => {
    const names = posted();
    const entries: (Json | undefined)[] = parts.map((part) => read(part, postedInside(posted, part.key)));
    if (names.length === 0 && entries.every((value) => value === undefined)) return undefined;
    const rows = names.filter((name) => name !== '').slice(0, MOST_ITEMS + 1);
    if (item) entries.push(...rows.map((name) => read(item, postedInside(posted, name))));
    const last = entries.findLastIndex((value) => value !== undefined);
    return entries.slice(0, last + 1).map((value) => value ?? null);
  },
  format: (value, { parts = [], item }, { locale }, say = asJson) => {
    if (!Array.isArray(value)) return JSON.stringify(value);
    const entries: readonly Json[] = value;
    const texts = entries.map((entry, at) => {
      const part = parts[at];
      return part ? saidPart(part, say(entry, part), locale) : item ? say(entry, item) : '';
    });
    return saidTogether(texts, locale);
  },
};

function mostEntries({ maxItems }: FieldSchema, field: FormField | undefined): number {
  return maxItems ?? (field?.item ? MOST_ITEMS : (field?.parts?.length ?? MOST_ITEMS));
}
