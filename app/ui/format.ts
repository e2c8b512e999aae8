/** Dates, times and numbers as a viewer reads them: by locale, in the viewer's zone, the same on server and client. */
import { dateWordsFor, type DateReader, type DateWords } from '../../rules/conditions/date-words';
import type { Locale } from '../texts/locales';

export interface Formats extends DateWords {
  number(value: number): string;
  money(amount: number, currency: string): string;
  bytes(size: number): string;
}

/** The viewer, with the server's time when the page was made: both sides take the year from it. */
export interface FormatsReader extends DateReader {
  readonly locale: Locale;
  readonly now: number;
}

/** By the words of dates, of which there is one set for each locale, zone and year. */
const made = new WeakMap<DateWords, Formats>();

export function formatsFor(reader: FormatsReader): Formats {
  const dates = dateWordsFor(reader);
  const known = made.get(dates) ?? { ...dates, ...numberWords(reader.locale) };
  made.set(dates, known);
  return known;
}

function numberWords(locale: Locale): Omit<Formats, keyof DateWords> {
  const numbers = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale);
  return {
    number: (value) => numbers.format(value),
    money: (amount, currency) => `${currency} ${numbers.format(amount)}`,
    bytes: (size) => bytesInWords(size, numbers),
  };
}

function bytesInWords(size: number, numbers: Intl.NumberFormat): string {
  if (size < 1000) return `${numbers.format(size)} B`;
  if (size < 1_000_000) return `${numbers.format(Math.round(size / 1000))} kB`;
  return `${numbers.format(Math.round(size / 100_000) / 10)} MB`;
}
