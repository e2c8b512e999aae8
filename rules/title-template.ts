/** Ticket titles from templates: `{answer:field}` stands for an answer's words, `{element}` for the one of `forEach`. */
import type { LocalizedText } from './conditions/condition';
import type { Evaluation } from './conditions/evaluation';
import { Unknown } from './conditions/unknown';

/** The words of one value of a field (an option's title, a person's name) in a locale. */
export type OptionText = (field: string, value: unknown, locale: string) => string;

/** What a title is filled with. */
export interface TitleFacts {
  readonly evaluation: Evaluation;
  readonly optionText: OptionText;
  /** The element that the ticket is for and, where the list is an answer, its field; absent in a bare title. */
  readonly element?: { readonly value: unknown; readonly field?: string };
}

/** Stands where something is not known yet. */
const BLANK = '…';
const SLOT = /\{answer:([A-Za-z][A-Za-z0-9]*)\}|\{element\}/g;

/** A title in all its locales; what is not known yet is left blank. */
export function renderTitle(title: LocalizedText, facts: TitleFacts): LocalizedText {
  return Object.fromEntries(
    Object.entries(title).map(([locale, template]) => [locale, fill(template, locale, facts)]),
  );
}

/** The answers that a title needs and that are not there yet. */
export function titleWaitsFor(title: LocalizedText, evaluation: Evaluation): Unknown[] {
  return Object.values(title).flatMap((template) =>
    [...template.matchAll(SLOT)].flatMap(([, field]) => {
      const value = field === undefined ? undefined : evaluation.find(['answers', field]);
      return value instanceof Unknown ? [value] : [];
    }),
  );
}

function fill(template: string, locale: string, { evaluation, optionText, element }: TitleFacts): string {
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
