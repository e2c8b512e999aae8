/** Who may request an item: the audience condition, asked of the requester alone. */
import type { PersonFacts } from '../rules/facts';
import type { Item } from './parse-item';

/** An audience that has no answer for a requester lets nobody in. */
export function mayRequest(item: Item, requester: PersonFacts): boolean {
  return item.audience.truth({ values: { requester } }) === true;
}
