/** Lays answers that came under keys out by the places of their fields. */
import type { Json } from '../rules/conditions/condition';
import type { AnsweredFields } from './compiled-form';

const { hasOwnProperty } = Object.prototype;

/**
 * Goes through the keys that were given, and not through the fields: that takes as long however many shapes answers
 * come in, while looking for fields among them does not.
 * @param answers takes them
 * @returns whether there is a field for each key, and an answer under it
 */
export function layOutAnswers(
  given: Readonly<Record<string, unknown>>,
  { inOrder, byKey }: AnsweredFields,
  answers: (Json | undefined)[],
): boolean {
  let isWhole = true;
  let next = 0;
  for (const key in given) {
    // Answers mostly come in the order of the page.
    const at = inOrder[next]?.key === key ? next : byKey.get(key);
    const field = at === undefined ? undefined : inOrder[at];
    const answer = given[key] as Json | undefined;
    if (at === undefined || !field || answer === undefined || !hasOwnProperty.call(given, key))
      isWhole = false;
    else {
      answers[field.index] = answer;
      next = at + 1;
    }
  }
  return isWhole;
}
