/** Reads the text of a cell as an answer. What cannot be read stays the text that it is, to be refused and not lost. */
import { composedAnswer } from './composed-answer';
import { fieldTypeOf } from '../../../forms/field-types/field-types';
import type { FormField } from '../../../forms/field-types/field-type';
import { locales } from '../../../forms/locale';
import type { Json } from '../../../rules/conditions/condition';
import { readDate } from './cell-date';
import { folded } from './table-columns';

/** Employee numbers by e-mail address in small letters, of those whom the cells name. */
export type NumbersByEmail = ReadonlyMap<string, string>;

const yes = new Set(['yes', 'y', 'true', '1', 'x', '是', '有', '对', '√']);
const no = new Set(['no', 'n', 'false', '0', '否', '无', '没有', '不']);

/** Undefined for an empty cell. */
export function readCell(field: FormField, text: string, numbers: NumbersByEmail): Json | undefined {
  if (text.trim() === '') return undefined;
  const word = text.trim();
  switch (field.schema['x-type']) {
    case 'yes-no':
      return yesOrNo(word);
    case 'date':
      return readDate(word);
    case 'choice':
    case 'department':
    case 'office':
      return optionOf(field, word);
    case 'choices':
      return listOf(text).map((each) => optionOf(field, each));
    case 'text-list':
      return listOf(text);
    case 'person':
      return numbers.get(word.toLowerCase()) ?? word;
    case 'money':
    case 'period':
      return composedAnswer(field, word);
    default:
      return posted(field, text);
  }
}

function yesOrNo(word: string): Json {
  const known = folded(word);
  return yes.has(known) ? true : no.has(known) ? false : word;
}

/** The option that a cell names by its value, or by its label in either language. */
function optionOf({ schema, texts }: FormField, word: string): string {
  const options = fieldTypeOf(schema['x-type']).options?.(schema) ?? [];
  const labelled = (option: string): boolean =>
    locales.some((locale) => folded(texts.options?.[option]?.[locale] ?? '') === folded(word));
  return options.find((option) => option === word) ?? options.find(labelled) ?? word;
}

function listOf(text: string): string[] {
  return text
    .split(/[|｜]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function posted(field: FormField, text: string): Json | undefined {
  const value = fieldTypeOf(field.schema['x-type']).readPosted(
    (part) => (part === undefined ? [text] : []),
    field,
    () => undefined,
  );
  return value ?? undefined;
}
