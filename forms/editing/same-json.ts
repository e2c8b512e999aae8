/** Whether two JSON values are written with the same bytes: the order of keys counts. */
import type { Json } from '../../rules/conditions/condition';

export function sameJson(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return (
    left.length === right.length &&
    left.every(([key, value], at) => {
      const [otherKey, otherValue] = right[at] ?? [];
      return key === otherKey && sameJson(value as Json, otherValue as Json);
    })
  );
}
