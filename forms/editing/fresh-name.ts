/** Names that nothing else has: keys of fields, ids of steps, sections, rules and options. */
import { forbiddenKeys } from '../untrusted-json';
import { editRefused } from './edit-refused';

const keyPattern = /^[A-Za-z][A-Za-z0-9]{0,59}$/;
const idPattern = /^[a-z][a-z0-9-]{0,59}$/;

/** A key like the words, `firstDayOfWork`; of words without Latin letters the one that stands in for them. */
export function freshKey(words: string, otherwise: string, taken: readonly string[]): string {
  const [first = '', ...rest] = latinWords(words);
  const key = first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const wanted = isFieldKey(key)
    ? key
    : otherwise.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return numbered(wanted, (name) => taken.includes(name) || !isFieldKey(name), '');
}

/** An id like the words, `first-day`. */
export function freshId(words: string, otherwise: string, taken: readonly string[]): string {
  const id = latinWords(words).join('-').slice(0, 50).replace(/-$/, '');
  return numbered(isId(id) ? id : otherwise, (name) => taken.includes(name), '-');
}

/** Names that every object inherits would be found in objects that do not have them. */
export function isFieldKey(key: string): boolean {
  return keyPattern.test(key) && !(key in Object.prototype);
}

function isId(id: string): boolean {
  return idPattern.test(id) && !(id in Object.prototype);
}

/** What an option is known by, or an owner: any text that can be a key. @throws EditRefused bad-name, key-taken */
export function demandOptionName(name: string, taken: readonly string[]): string {
  if (name === '' || name in Object.prototype || forbiddenKeys.has(name))
    throw editRefused('bad-name', { name });
  if (taken.includes(name)) throw editRefused('key-taken', { key: name });
  return name;
}

/** @throws EditRefused bad-key, key-taken */
export function demandKey(key: string, taken: readonly string[]): string {
  if (!isFieldKey(key)) throw editRefused('bad-key', { key });
  if (taken.includes(key)) throw editRefused('key-taken', { key });
  return key;
}

/** @throws EditRefused bad-id, key-taken */
export function demandId(id: string, taken: readonly string[]): string {
  if (!isId(id)) throw editRefused('bad-id', { id });
  if (taken.includes(id)) throw editRefused('key-taken', { key: id });
  return id;
}

function latinWords(words: string): readonly string[] {
  return (
    words
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.slice(0, 5) ?? []
  );
}

function numbered(name: string, isTaken: (name: string) => boolean, joint: string): string {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const next = `${name}${joint}${number}`;
    if (!isTaken(next)) return next;
  }
}
