/** Whether another version of an item would have planned any of some requests otherwise: for many versions, fast. */
import type { Item } from '../../catalog/parse-item';
import { isChanged } from './replay-request';
import type { StoredRequest } from './stored-request';

/** The first whose plan would be another; undefined where all would be what they are. */
export function firstChanged(stored: readonly StoredRequest[], next: Item): StoredRequest | undefined {
  return stored.find((request) => isChanged(request, next));
}
