/** Paths into facts: how they are written, split, and followed through own properties only. */
import { Unknown } from './unknown';

/**
 * Splits `answers.workMode` at its dots. A backslash escapes a dot, a slash or itself, so that `a\.b` is the
 * one key `a.b`. A path of nothing but dots names that many empty keys; the empty path names no key at all.
 */
export function splitPath(path: string): readonly string[] {
  const keys: string[] = [];
  let key = '';
  for (let i = 0; i < path.length; i++) {
    const char = path.charAt(i);
    const next = path.charAt(i + 1);
    if (char === '\\' && (next === '.' || next === '\\' || next === '/')) {
      key += next;
      i++;
    } else if (char === '.') {
      keys.push(key);
      key = '';
    } else key += char;
  }
  if (keys.length !== path.length) keys.push(key);
  return keys;
}

/** The path that `splitPath` splits into these keys. */
export function joinPath(keys: readonly string[]): string {
  if (keys.every((key) => key === '')) return '.'.repeat(keys.length);
  return keys.map((key) => key.replace(/[\\.]/g, '\\$&')).join('.');
}

/**
 * What stands at the end of the keys, or undefined where there is nothing. Only own properties are followed,
 * so `constructor` and `__proto__` read as missing; an unknown on the way is the answer.
 */
export function followPath(from: unknown, keys: readonly string[]): unknown {
  let value = from;
  for (const key of keys) {
    if (value instanceof Unknown) return value;
    if (value === null || value === undefined || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
