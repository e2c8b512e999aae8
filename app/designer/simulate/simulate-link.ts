/** A case of the Simulate tab in an address. */
import type { Witness } from '../../../forms/checks/finding';

export function simulateLink(item: string, witness: Witness): string {
  return `/design/${item}/simulate?${new URLSearchParams({ case: JSON.stringify(witness) }).toString()}`;
}
