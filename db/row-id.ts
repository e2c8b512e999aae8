/** Row ids: UUID version 7 (RFC 9562), so that ids made later sort later and inserts stay at an index's edge. */
import { randomBytes } from 'node:crypto';

const COUNTER_MAX = 0xfff;
/** A new millisecond starts in the lower quarter of the counter, which leaves room to count upwards. */
const COUNTER_START = 0x3ff;

let lastInstant = -1;
let counter = 0;

/**
 * A new id. Ids for one instant that are made one after another sort in that order, up to 3,000 of them.
 *
 * @param at milliseconds UTC; the row's own instant, where it is not the present
 */
export function newRowId(at: number = Date.now()): string {
  const random = randomBytes(10);
  const instant = Math.trunc(at);
  if (instant === lastInstant && counter < COUNTER_MAX) counter += 1;
  else counter = random.readUInt16BE(8) & COUNTER_START;
  lastInstant = instant;
  const time = instant.toString(16).padStart(12, '0');
  const variant = ((random[0] ?? 0) & 0x3f) | 0x80;
  const rest = variant.toString(16) + random.toString('hex', 1, 8);
  const sequence = counter.toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
