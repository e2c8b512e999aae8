/** Texts from templates: `{answer:field}` stands for an answer's words, `{element}` for the element of `forEach`. */
import { standardBudget } from './conditions/budget';
import type { LocalizedText } from './conditions/condition';
import type { Evaluation } from './conditions/evaluation';
import { Unknown } from './conditions/unknown';
import type { DocumentPart } from './document-part';

/** The words of one value of a field (an option's title, a person's name) in a locale. */
export type OptionText = (field: string, value: unknown, locale: string) => string;

/** What a text is filled with. */
export interface TextFacts {
  readonly evaluation: Evaluation;
  readonly optionText: OptionText;
  /** The element that a ticket is for and, where the list is an answer, its field; absent elsewhere. */
  readonly element?: { readonly value: unknown; readonly field?: string } | undefined;
}

/** Stands where something is not known yet. */
const BLANK = '…';
const SLOT = /\{answer:([A-Za-z][A-Za-z0-9]*)\}|\{element\}/g;

/**
 * A text in all its locales; what is not known yet is left blank. Nothing of a filled text is a template again.
 *
 * @param part where the template stands
 * @throws RuleError E-905 for a text that is too long
 */
export function renderText(template: LocalizedText, facts: TextFacts, part: DocumentPart): LocalizedText {
  return Object.fromEntries(
    Object.entries(template).map(([locale, words]) => {
      const text = fill(words, locale, facts);
      if (text.length > standardBudget.text)
        part.at(locale).refuse('long-text', { limit: standardBudget.text });
      return [locale, text];
    }),
  );
}

/** The fields that a template quotes. */
export function answersIn(template: LocalizedText): string[] {
  const quoted = Object.values(template).flatMap((words) => [...words.matchAll(SLOT)]);
  return [...new Set(quoted.flatMap(([, field]) => field ?? []))];
}

/** The answers that a text needs and that are not there yet. */
export function textWaitsFor(template: LocalizedText, evaluation: Evaluation): Unknown[] {
  return answersIn(template).flatMap((field) => {
    const value = evaluation.find(['answers', field]);
    return value instanceof Unknown ? [value] : [];
  });
}

function fill(template: string, locale: string, { evaluation, optionText, element }: TextFacts): string {
  return template.replace(SLOT, (_, field: string | undefined) => {
    if (field !== undefined) return words(evaluation.find(['answers', field]), field, locale, optionText);
    if (!element) return BLANK;
    return element.field === undefined
      ? String(element.value)
      : optionText(element.field, element.value, locale);
  });
}

function words(value: unknown, field: string, locale: string, optionText: OptionText): string {
  if (value instanceof Unknown) return BLANK;
  if (value === null || value === undefined) return '';
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => optionText(field, each, locale)).join(locale === 'zh-CN' ? '、' : ', ');
}
