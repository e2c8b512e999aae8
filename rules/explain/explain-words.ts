/** What explanations are handed, so that they know labels, words and rights without knowing any form, viewer or zone. */
import { fillText, type TextParams } from '../conditions/fill-text';
import { factLabels } from './fact-labels';

export interface ExplainWords {
  /** `en` or `zh-CN`. */
  readonly locale: string;
  /** The label of a field. */
  fieldLabel(field: string): string;
  /** The words of a field's value: an option's title, a person's name, yes or no. */
  optionText(field: string, value: unknown): string;
  /** Whether the reader may see the fact at this path (`answers.monthlySalary`, `requester.roles`). */
  mayRead(path: string): boolean;
  /** The label of the fact at this path, where the reader knows a better one than its own. */
  factLabel?(path: string): string | undefined;
  /** The words of a value that the fact at this path can have, where the reader knows any. */
  factText?(path: string, value: unknown): string | undefined;
  /** Whether the fact at this path is yes or no, so that it is one of them rather than given or not. */
  isYesNo?(path: string): boolean;
}

/** A pair of texts; names in braces stand for what is filled in. */
export interface Phrase {
  readonly en: string;
  readonly 'zh-CN': string;
}

export function say(phrase: Phrase, locale: string, params: TextParams = {}): string {
  return fillText(locale === 'zh-CN' ? phrase['zh-CN'] : phrase.en, params);
}

/** The field of an answer's path (`answers.salary.amount` → `salary`); undefined for other facts. */
export function fieldOf(path: string): string | undefined {
  const [root, field] = path.split('.');
  return root === 'answers' ? field : undefined;
}

export function labelOf(path: string, words: ExplainWords): string {
  const known = words.factLabel?.(path);
  if (known !== undefined) return known;
  const field = fieldOf(path);
  if (field !== undefined) return words.fieldLabel(field);
  const label = factLabels[path];
  return label ? say(label, words.locale) : path;
}

export function valueText(path: string, value: unknown, words: ExplainWords): string {
  const field = fieldOf(path);
  const one = (each: unknown) =>
    words.factText?.(path, each) ?? (field === undefined ? String(each) : words.optionText(field, each));
  return Array.isArray(value) ? listOf(value.map(one), 'conjunction', words.locale) : one(value);
}

/** `a, b and c`, or with `or`. */
export function listOf(
  texts: readonly string[],
  type: 'conjunction' | 'disjunction',
  locale: string,
): string {
  return new Intl.ListFormat(locale === 'zh-CN' ? 'zh-CN' : 'en', { type }).format(texts);
}
