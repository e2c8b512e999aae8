/** Reads the answers of a posted form, or of a link: the same in the browser and on the server. */
import { layOver } from './lay-over';
import { readPosted } from './read-posted';
import { childPath, keysOf, pathWithin } from '../field-path';
import type { FormField } from '../field-types/field-type';
import type { Json } from '../../rules/conditions/condition';

/** Answers by field key, as posted; null where a field was left empty. */
export type PostedAnswers = Readonly<Record<string, Json>>;

/** `_csrf`, `_intent`; not `__proto__`, which is nobody's and goes on to be refused. */
const pagesOwn = /^_[a-z]/;

/**
 * Names of the page's own fields are passed over. A name that is no field of the form is kept as it came: whether it
 * is unknown or refused is for the draft to say, and it must not be dropped in silence.
 */
export function postedAnswers(
  fields: readonly FormField[],
  posted: Iterable<readonly [name: string, value: unknown]>,
): PostedAnswers {
  const texts = textsByName(posted);
  const answers = new Map<string, Json>();
  for (const field of fields) {
    const name = childPath('', field.key);
    const value = readPosted(field, (part = '') => texts.get(pathWithin(name, part)) ?? []);
    if (value !== undefined) answers.set(field.key, value);
  }
  const known = new Set(fields.map(({ key }) => key));
  for (const [name, values] of texts) {
    const [key = ''] = keysOf(name);
    if (!known.has(key) && !pagesOwn.test(name))
      answers.set(key, values.length === 1 ? (values[0] ?? '') : values);
  }
  return Object.fromEntries(answers);
}

/** The answers of a draft with those of a form laid over them; a field that was left empty loses its answer. */
export function withPosted(
  fields: readonly FormField[],
  stored: Readonly<Record<string, Json>>,
  posted: PostedAnswers,
): Record<string, Json> {
  const laid = Object.entries(posted).map(([key, value]) => {
    const field = fields.find((each) => each.key === key);
    return [key, field ? layOver(field, stored[key], value) : value] as const;
  });
  const all = { ...stored, ...Object.fromEntries(laid) };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, Json] => entry[1] !== undefined),
  );
}

function textsByName(posted: Iterable<readonly [name: string, value: unknown]>): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of posted) {
    if (typeof value === 'string') texts.set(name, [...(texts.get(name) ?? []), value]);
  }
  return texts;
}
