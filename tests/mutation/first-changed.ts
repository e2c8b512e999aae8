/** Which of some requests another version of their item would have planned otherwise. */
import type { Item } from '../../catalog/parse-item';
import { replayRequest } from '../../requests/replay/replay-request';
import type { StoredRequest } from '../../requests/replay/stored-request';

/** The first whose plan would be another; undefined where all would be what they are. */
export function firstChanged(stored: readonly StoredRequest[], next: Item): StoredRequest | undefined {
  return stored.find((request) => {
    const { open, secret } = replayRequest(request, next);
    return open.length + secret.length > 0;
  });
}
