/** Checks of single values, each giving the codes that the policy's words allow, or none where the value stands. */
import { DateTime } from 'luxon';
import type { Value } from './case';

export type Codes = readonly string[];

export const STANDS: Codes = [];
export const REQUIRED: Codes = ['E-301'];
export const NOT_OFFERED: Codes = ['E-303'];
export const WRONG_FORMAT: Codes = ['E-304'];
export const DATE_OUT_OF_RANGE: Codes = ['E-305'];
export const WRONG_LENGTH: Codes = ['E-306'];
export const LIST_FAULT: Codes = ['E-307'];
export const NOT_ELIGIBLE: Codes = ['E-309'];

/** Whether a value is no answer. A text of blanks says nothing either. */
export function isMissing(value: Value): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** A text within bounds, counted in characters (code points, not UTF-16 units). */
export function checkText(value: Value, least = 1, most = Infinity): Codes {
  if (typeof value !== 'string') return WRONG_FORMAT;
  const length = Array.from(value).length;
  return length < least || length > most ? WRONG_LENGTH : STANDS;
}

/** A text of a form; `otherwise` where a text of another length has another form, too. */
export function checkPattern(value: Value, pattern: RegExp, otherwise = WRONG_FORMAT): Codes {
  return typeof value === 'string' && pattern.test(value) ? STANDS : otherwise;
}

export function checkYesNo(value: Value): Codes {
  return typeof value === 'boolean' ? STANDS : WRONG_FORMAT;
}

export function checkChoice(value: Value, offered: readonly string[]): Codes {
  if (typeof value !== 'string') return [...WRONG_FORMAT, ...NOT_OFFERED];
  return offered.includes(value) ? STANDS : NOT_OFFERED;
}

/** Several choices: every one offered, none twice. */
export function checkChoices(value: Value, offered: readonly string[]): Codes {
  if (!Array.isArray(value)) return WRONG_FORMAT;
  const strangers = value.filter((element) => typeof element !== 'string' || !offered.includes(element));
  const codes = [
    ...(strangers.length > 0 ? NOT_OFFERED : []),
    ...(hasDuplicatesOrBlanks(value) ? LIST_FAULT : []),
  ];
  return codes;
}

/** A free list of names: at most `most`, no duplicates, no blanks. */
export function checkNames(value: Value, most: number): Codes {
  if (!Array.isArray(value)) return WRONG_FORMAT;
  if (value.some((element) => typeof element !== 'string')) return WRONG_FORMAT;
  return [...(value.length > most ? WRONG_LENGTH : []), ...(hasDuplicatesOrBlanks(value) ? LIST_FAULT : [])];
}

function hasDuplicatesOrBlanks(list: readonly Value[]): boolean {
  return new Set(list).size < list.length || list.some((element) => element === '' || isBlank(element));
}

function isBlank(element: Value): boolean {
  return typeof element === 'string' && element.trim() === '';
}

/** A real date, written `YYYY-MM-DD`, that `inRange` accepts. */
export function checkDate(value: Value, inRange: (date: string) => boolean): Codes {
  if (!isDate(value)) return WRONG_FORMAT;
  return inRange(value) ? STANDS : DATE_OUT_OF_RANGE;
}

export function isDate(value: Value): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    DateTime.fromISO(value, { zone: 'utc' }).isValid
  );
}

/** An amount with its currency; the policy says no more of it. Half of it is a wrong form, or half is missing. */
export function checkMoney(value: Value): Codes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return WRONG_FORMAT;
  return 'amount' in value && 'currency' in value ? STANDS : [...WRONG_FORMAT, ...REQUIRED];
}
