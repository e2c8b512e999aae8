/** The one table of formats: both locks, the browser and the server test with these functions, in linear time. */
import { isLocalDate } from '../rules/conditions/local-date';

/** RFC 5321: the longest path that a mail server must accept, without its brackets. */
export const LONGEST_EMAIL = 254;

/**
 * RFC 5321's dot-string and a domain of two labels or more. No part can match another part's text, so there is
 * one way to read an address and nothing to go back to.
 */
const address =
  /^(?=[^@]{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * An address that mail can be sent to across the internet. Quoted local parts, address literals and bare host
 * names (`a@b`) are not taken.
 */
function isEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && address.test(text);
}

export const formats = {
  email: isEmail,
  /** `YYYY-MM-DD`, a day of the calendar. */
  date: isLocalDate,
} as const satisfies Record<string, (text: string) => boolean>;

export type FormatName = keyof typeof formats;
