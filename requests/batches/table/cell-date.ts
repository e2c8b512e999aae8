/** Dates as people write them into tables: ISO, with the month's name, or in Chinese. */
import { isLocalDate } from '../../../rules/conditions/local-date';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Named groups `y`, `m`, `d`; a month is a number or the beginning of an English name. */
const forms: readonly RegExp[] = [
  /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  /^(?<y>\d{4})[./](?<m>\d{1,2})[./](?<d>\d{1,2})$/,
  /^(?<y>\d{4}) ?年 ?(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?日?$/,
  /^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})$/,
  /^(?:[a-z]{3,9},? )?(?<d>\d{1,2})[ -](?<m>[a-z]{3,9})\.?[ -](?<y>\d{4})$/,
  /^(?<m>[a-z]{3,9})\.? (?<d>\d{1,2}),? (?<y>\d{4})$/,
];
const eitherOrder = /^(?<one>\d{1,2})\/(?<other>\d{1,2})\/(?<y>\d{4})$/;

/**
 * `YYYY-MM-DD`, or the text as it was typed: `03/04/2027` could be either of two days, and is refused rather than
 * guessed.
 */
export function readDate(typed: string): string {
  const text = typed.normalize('NFKC').trim().toLowerCase();
  for (const form of forms) {
    const { y = '', m = '', d = '' } = form.exec(text)?.groups ?? {};
    const date = dateOf(y, monthOf(m), d);
    if (date !== null) return date;
  }
  const { one = '', other = '', y = '' } = eitherOrder.exec(text)?.groups ?? {};
  const days = new Set([dateOf(y, one, other), dateOf(y, other, one)].filter((date) => date !== null));
  const [only = typed] = days;
  return days.size === 1 ? only : typed;
}

function monthOf(word: string): string {
  const index = months.indexOf(word.slice(0, 3));
  return index < 0 ? word : String(index + 1);
}

function dateOf(y: string, m: string, d: string): string | null {
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
