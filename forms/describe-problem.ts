/** Says in the reader's language what is wrong with an answer and what to do about it. */
import { IntlMessageFormat } from 'intl-messageformat';
import { dateWordsFor, type DateReader } from '../rules/conditions/date-words';
import type { LocalizedText } from '../rules/conditions/condition';
import type { AnswerProblem } from './answer-problem';
import type { FormField } from './field-types/field-type';
import { fieldTypeOf } from './field-types/field-types';
import { optionLabel } from './field-types/option-labels';
import { fieldAt } from './field-at';
import { localeOf, textIn } from './locale';
import { problemTexts } from './problem-texts';

/** An answer's error as every page, command and API gives it. */
export interface AnswerMessage {
  /** JSON pointer into the answers. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

const messages = new Map<string, IntlMessageFormat>();

/** @param reader any Chinese locale reads Simplified Chinese, everybody else English */
export function describeProblem(
  problem: AnswerProblem,
  form: { readonly fields: readonly FormField[] },
  reader: DateReader,
): AnswerMessage {
  const { field: pointer, code, clause } = problem;
  const locale = localeOf(reader.locale);
  const { field, label } = fieldAt(form.fields, pointer, locale);
  // What a rule says about the form as a whole stands for itself.
  if (clause === 'refused' && pointer === '')
    return { field: pointer, code, message: textOf(problem.params.text, locale) };
  const values = { ...(field && wordsOf(problem, field, reader)), label };
  return {
    field: pointer,
    code,
    message: String(messageFor(problemTexts[clause][locale], locale).format(values)),
  };
}

function messageFor(text: string, locale: string): IntlMessageFormat {
  const known = messages.get(text);
  if (known) return known;
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  messages.set(text, message);
  return message;
}

function wordsOf({ clause, params }: AnswerProblem, field: FormField, reader: DateReader) {
  const type = fieldTypeOf(field.schema['x-type']);
  const locale = localeOf(reader.locale);
  const common = {
    ask: type.ask[locale],
    expects: type.expects[locale],
    ...params,
  };
  switch (clause) {
    case 'not-offered':
      return {
        ...common,
        options: labels(field, params.options, locale, 'conjunction'),
        offered: labels(field, params.offered, locale, 'disjunction'),
      };
    case 'duplicate':
      return { ...common, item: optionLabel(field, String(params.item), locale) };
    case 'too-early':
    case 'too-late':
      return { ...common, limit: dateWordsFor(reader).day(String(params.limit)) };
    case 'not-matching': {
      const { example } = field.texts;
      return {
        ...common,
        hint: example ? 'example' : 'pattern',
        example: example ? textIn(example, locale) : '',
      };
    }
    case 'refused':
      return { ...common, text: textOf(params.text, locale) };
    case 'not-a-currency':
      return { ...common, currency: params.currency || 'none' };
    default:
      return common;
  }
}

function textOf(text: AnswerProblem['params'][string] | undefined, locale: string): string {
  return typeof text === 'object' && !Array.isArray(text) ? textIn(text as LocalizedText, locale) : '';
}

function labels(
  field: FormField,
  options: AnswerProblem['params'][string] | undefined,
  locale: string,
  type: Intl.ListFormatType,
): string {
  const named = Array.isArray(options)
    ? options.map((option) => `“${optionLabel(field, String(option), locale)}”`)
    : [];
  return new Intl.ListFormat(locale, { type }).format(named);
}
