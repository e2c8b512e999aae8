/** The one table of formats: both locks, the browser and the server test with these functions, in linear time. */
import { isLocalDate } from '../rules/conditions/local-date';

/** RFC 5321: the longest path that a mail server must accept, without its brackets. */
export const LONGEST_EMAIL = 254;
const LONGEST_LOCAL_PART = 64;
const LONGEST_LABEL = 63;

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/i;
const label = /^[a-z0-9-]+$/i;

/**
 * An address that mail can be sent to across the internet: RFC 5321's dot-string, and a domain of two labels or
 * more. Quoted local parts, address literals and bare host names (`a@b`) are not taken.
 */
function isEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const labels = text.slice(at + 1).split('.');
  return (
    at > 0 &&
    text.length <= LONGEST_EMAIL &&
    local.length <= LONGEST_LOCAL_PART &&
    localPart.test(local) &&
    !local.split('.').includes('') &&
    labels.length >= 2 &&
    labels.every(isDomainLabel)
  );
}

function isDomainLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && label.test(text) && !text.startsWith('-') && !text.endsWith('-');
}

export const formats = {
  email: isEmail,
  /** `YYYY-MM-DD`, a day of the calendar. */
  date: isLocalDate,
} as const satisfies Record<string, (text: string) => boolean>;

export type FormatName = keyof typeof formats;
