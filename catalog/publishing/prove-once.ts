/** Proofs of what was looked at last: the checks and the Proofs tab ask about the same draft, one after the other. */
import type { Prove } from '../checks/check-item';
import { contentHash } from '../content-hash.server';
import { proveItem } from '../proof/prove-item';
import type { ItemProof } from '../proof/prove-item';

const MOST_KEPT = 10;

const kept = new Map<string, ItemProof>();

/** As `proveItem`; the same proof for the same document among the same surroundings. */
export const proveOnce: Prove = (item, settings) => {
  const { surroundings, now } = settings;
  // Blocks have become part of the document, and what is live has no part in its proof.
  const about = [item.document, { ...surroundings, blocks: undefined, live: undefined, now }];
  const key = contentHash(JSON.stringify(about));
  const proof = kept.get(key) ?? proveItem(item, settings);
  kept.set(key, proof);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return proof;
};
