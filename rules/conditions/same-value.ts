/** Whether two JSON values are the same. */

/** Nesting beyond which values are not compared. */
const deepest = 64;

/**
 * Deep equality of JSON values; the order of an object's keys does not matter. Values nested deeper than 64
 * levels count as different, so that no facts can exhaust the stack.
 */
export function sameValue(left: unknown, right: unknown, depth = 0): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right) || depth >= deepest) return false;
  const keys = Object.keys(left);
  const sameAt = (key: string) =>
    Object.hasOwn(right, key) && sameValue(Reflect.get(left, key), Reflect.get(right, key), depth + 1);
  return keys.length === Object.keys(right).length && keys.every(sameAt);
}
