/** One value of a cell as text and back: options by their labels, yes or no, numbers, dates, everything else as it is. */
import type { Locale } from '../../../../forms/locale';
import type { Json } from '../../../../rules/conditions/condition';
import { isLocalDate } from '../../../../rules/conditions/local-date';
import type { FactKind } from '../../rules/condition/fact-kinds';
import type { SelectOption } from '../../parts/option-select';
import { cellWords, yesOrNo } from './cell-words';

/** What stands in the cells of a column. */
export interface ValueKind {
  readonly kind: FactKind;
  /** What can be chosen; none where anything can be written. */
  readonly options: readonly SelectOption[];
  readonly locale: Locale;
}

export type CellProblem =
  'not-offered' | 'not-a-number' | 'not-a-date' | 'not-yes-no' | 'not-json' | 'empty-list';

export type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: CellProblem };

export type Scalar = string | number | boolean;

export const read = <Value>(value: Value): Read<Value> => ({ ok: true, value });
export const unread = (problem: CellProblem): Read<never> => ({ ok: false, problem });

export function readValue(text: string, { kind, options }: ValueKind): Read<Scalar> {
  if (text.startsWith('"')) {
    const quoted = readJson(text);
    return typeof quoted === 'string' ? read(quoted) : unread('not-json');
  }
  if (kind === 'yes-no') {
    const answer = yesOrNo(text);
    return answer === undefined ? unread('not-yes-no') : read(answer);
  }
  if (kind === 'number') {
    const number = Number(text);
    return text !== '' && Number.isFinite(number) ? read(number) : unread('not-a-number');
  }
  if (kind === 'date') return isLocalDate(text) ? read(text) : unread('not-a-date');
  if (options.length === 0) return text === '' ? unread('empty-list') : read(text);
  const same = (one: string) => one.toLowerCase() === text.toLowerCase();
  const found =
    options.find(({ label }) => label === text) ??
    options.find(({ label }) => same(label)) ??
    options.find(({ value }) => same(value));
  return found ? read(found.value) : unread('not-offered');
}

/** Text that is read as this very value: its label where that says which it is, else the value in quotes. */
export function printValue(value: Scalar, column: ValueKind): string {
  const plain = plainText(value, column);
  const isPlain = plain === plain.trim() && !/["\\,，、&]/.test(plain) && !/^[-–=<>≤≥]|\.\./.test(plain);
  const back = isPlain ? readValue(plain, column) : null;
  return back?.ok && back.value === value ? plain : JSON.stringify(value);
}

function plainText(value: Scalar, { options, locale }: ValueKind): string {
  const { yes, no } = cellWords(locale);
  if (typeof value === 'boolean') return value ? yes : no;
  return options.find((option) => option.value === value)?.label ?? String(value);
}

/** Undefined for what is no JSON. */
export function readJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
