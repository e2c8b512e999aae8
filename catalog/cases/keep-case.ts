/** Keeps an input as a case of an item, and takes another outcome of one for right. */
import { freshId } from '../../forms/editing/fresh-name';
import type { ProductText } from '../../forms/locale';
import type { CaseInput } from './case-facts';
import type { Acceptance, Expectation, ItemCase } from './case-schema';

/**
 * Pure. Persons are taken as they are: whoever hands them over has made them up.
 *
 * @param expect what comes of it now, as `expectedNow` tells
 * @param taken ids of the item's other cases
 */
export function keepCase(
  { requester, persons, at, answers }: CaseInput,
  text: ProductText,
  expect: Expectation,
  taken: readonly string[],
): ItemCase {
  const id = freshId(text.en, 'case', taken);
  return { id, text: { ...text }, requester, persons, at, answers, expect };
}

/** The case with another outcome expected from now on. */
export function acceptOutcome(asked: ItemCase, outcome: Expectation, acceptance: Acceptance): ItemCase {
  return { ...asked, expect: outcome, accepted: [...(asked.accepted ?? []), acceptance] };
}
