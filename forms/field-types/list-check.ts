/** The check that all lists of texts share: kind, count, blanks, duplicates. */
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import { authorFault } from '../author-error';
import type { AuthorFault } from '../author-error';
import type { FieldSchema } from '../form-document';
import { pointerTo } from '../json-pointer';
import { isBlank } from './text-check';

/** T-A17: no list of ours grows beyond what `uniqueItems` can be checked for in no time. */
export const MOST_ITEMS = 500;

export interface ListLimits {
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
}

export function isTextList(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** `checkItem` judges one item that is not blank. */
export function listChecker(
  { minItems = 0, maxItems = MOST_ITEMS }: ListLimits,
  checkItem?: (item: string) => readonly Finding[],
) {
  return (value: Json): readonly Finding[] => {
    if (!isTextList(value)) return [{ clause: 'wrong-kind' }];
    const actual = value.length;
    if (actual > maxItems) return [{ clause: 'too-many', params: { limit: maxItems, actual } }];
    const findings: Finding[] = [];
    if (actual < minItems) findings.push({ clause: 'too-few', params: { limit: minItems, actual } });
    if (value.some(isBlank)) findings.push({ clause: 'blank' });
    const twice = value.find((item, at) => value.indexOf(item) < at && !isBlank(item));
    if (twice !== undefined) findings.push({ clause: 'duplicate', params: { item: twice } });
    const bad =
      checkItem &&
      value.map((item) => (isBlank(item) ? [] : checkItem(item))).find(({ length }) => length > 0);
    return bad ? [...findings, ...bad] : findings;
  };
}

export function listDefinitionFaults(schema: FieldSchema, place: string): readonly AuthorFault[] {
  if ((schema.minItems ?? 0) <= (schema.maxItems ?? MOST_ITEMS)) return [];
  return [authorFault(pointerTo(place, 'minItems'), 'bounds-cross', { low: 'minItems', high: 'maxItems' })];
}

export function isEmptyList(value: Json): boolean {
  return isBlank(value) || (Array.isArray(value) && value.length === 0);
}

/** The values of a list in the reader's language: "a, b and c". */
export function listInWords(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
