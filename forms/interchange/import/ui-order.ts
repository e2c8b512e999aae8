/** `ui:order`: names in the order of the page; `*` stands for all that it does not name. */
import type { Json } from '../../../rules/conditions/condition';

export function inUiOrder<Named extends { readonly name: string }>(
  entries: readonly Named[],
  order: Json | undefined,
): readonly Named[] {
  if (!Array.isArray(order)) return entries;
  const place = new Map(order.map((name, at) => [String(name), at]));
  const others = place.get('*') ?? order.length;
  const at = ({ name }: Named) => place.get(name) ?? others;
  return [...entries].sort((one, other) => at(one) - at(other));
}
