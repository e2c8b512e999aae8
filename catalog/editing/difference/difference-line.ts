/** One difference between two documents, in a sentence. */
import { filledIn } from '../../../forms/filled-text';
import type { FilledParams } from '../../../forms/filled-text';
import { localeOf } from '../../../forms/locale';
import type { ProductText } from '../../../forms/locale';

export type DifferencePart = 'item' | 'steps' | 'fields' | 'rules' | 'access' | 'work';

export interface DifferenceLine {
  readonly part: DifferencePart;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** JSON pointer into the newer document; into the older one where something was removed. */
  readonly place: string;
  readonly sentence: string;
}

/** Fills the braces of a text for a reader. */
export function told(text: ProductText, locale: string, params: FilledParams = {}): string {
  return filledIn(text, localeOf(locale), params);
}

/** Makes the lines of one part at one place. */
export function lineOf(part: DifferenceLine['part'], locale: string, place: string) {
  return (
    change: DifferenceLine['change'],
    phrase: ProductText,
    params: FilledParams = {},
  ): DifferenceLine => ({ part, change, place, sentence: told(phrase, locale, params) });
}

export type LineMaker = ReturnType<typeof lineOf>;
