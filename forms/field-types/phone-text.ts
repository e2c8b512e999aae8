/** Phone numbers as people write them: with blanks, hyphens and brackets, read and written alike everywhere. */
import type { Json } from '../../rules/conditions/condition';
import { formats } from '../formats';

/** Country codes of one and of two digits (ITU-T E.164); all others have three. */
const shortCodes = new Set(
  (
    '1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 ' +
    '86 90 91 92 93 94 95 98'
  ).split(' '),
);
const LONGEST_TYPED = 40;

/** `+49 (30) 123-456`, `0049 30 123456` → `+4930123456`; what is no whole number stays as typed; null for nothing. */
export function phoneFrom(typed: string): Json {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  if (text.length > LONGEST_TYPED) return typed;
  const digits = text
    .replace(/[\s().\-–/]/gu, '')
    .replace(/^00(?=[1-9])/, '+')
    // "+49 (0)30": this zero is dialled within the country alone; in Italy it is part of the number.
    .replace(/^\+(33|41|43|44|49|86)0(?=[1-9])/, '+$1');
  return formats.phone(digits) ? digits : typed;
}

/** `+8613800138000` → `+86 138 0013 8000`; what is no number is left as it is. */
export function phoneInWords(phone: string): string {
  if (!formats.phone(phone)) return phone;
  const digits = phone.slice(1);
  const code = [1, 2].map((length) => digits.slice(0, length)).find((start) => shortCodes.has(start));
  const country = code ?? digits.slice(0, 3);
  return `+${country} ${groups(country, digits.slice(country.length)).join(' ')}`;
}

/** As the number is said in its country where that is fixed; else three digits at a time, none left alone. */
function groups(country: string, rest: string): readonly string[] {
  if (country === '86' && rest.length === 11) return [rest.slice(0, 3), rest.slice(3, 7), rest.slice(7)];
  if (country === '1' && rest.length === 10) return [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)];
  const parts = rest.match(/.{1,3}/g) ?? [];
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2);
  return last.length === 1 && before !== undefined ? [...parts.slice(0, -2), before + last] : parts;
}
