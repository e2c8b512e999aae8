/** The one table of formats: both locks, the browser and the server test with these functions, in linear time. */
import { isLocalDate } from '../rules/conditions/local-date';
import { foreignFormats } from './foreign-formats';
import { isTimeZone } from './zoned-time';

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

/** ITU-T E.164: a plus, the country's code, and at most fifteen digits in all. */
const phone = /^\+[1-9][0-9]{6,14}$/;

/** `HH:MM` of a 24-hour clock. */
const localTime = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** The longest address that browsers and proxies carry without loss. */
export const LONGEST_WEB_ADDRESS = 2048;

/**
 * `http` or `https`, a host (names of any script, IPv4, IPv6 in brackets), perhaps a port, and whatever follows. No name
 * and password before the host: `https://bank.example@evil.example` leads where it does not seem to.
 */
const webAddress =
  /^https?:\/\/(?:\[[0-9a-f:.]{2,45}\]|[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)*\.?)(?::[0-9]{1,5})?(?:[/?#][^\s\p{Cc}<>"\\]*)?$/iu;

function isLocalDateTime(text: string): boolean {
  return text[10] === 'T' && isLocalDate(text.slice(0, 10)) && localTime.test(text.slice(11));
}

export const formats = {
  ...foreignFormats,
  email: isEmail,
  /** `YYYY-MM-DD`, a day of the calendar. */
  date: isLocalDate,
  'local-time': (text: string) => localTime.test(text),
  /** `YYYY-MM-DDTHH:MM`, without a zone. */
  'local-date-time': isLocalDateTime,
  'time-zone': isTimeZone,
  phone: (text: string) => phone.test(text),
  'web-address': (text: string) => text.length <= LONGEST_WEB_ADDRESS && webAddress.test(text),
} as const satisfies Record<string, (text: string) => boolean>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];

export function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
