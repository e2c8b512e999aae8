/** Lays answers that came under keys out by the places of their fields. */
import type { Json } from '../rules/conditions/condition';
import type { FieldKeys } from './compiled-form';

const { hasOwnProperty } = Object.prototype;

/**
 * @param answers takes them
 * @returns whether there is a field for each key, and an answer under it
 */
export function layOutAnswers(
  given: Readonly<Record<string, unknown>>,
  keys: FieldKeys,
  answers: (Json | undefined)[],
): boolean {
  let isWhole = true;
  // Looking keys up in our own map, and not fields among the keys, takes as long however many shapes answers have.
  for (const key in given) {
    const index = hasOwnProperty.call(given, key) ? keys.get(key) : undefined;
    const answer = given[key] as Json | undefined;
    if (index === undefined || answer === undefined) isWhole = false;
    else answers[index] = answer;
  }
  return isWhole;
}
