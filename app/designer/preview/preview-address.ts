/** A case in the address of the tab that it opens in: who asks, what is answered, on which day. */
import type { Witness } from '../../../forms/checks/finding';
import { isObject } from '../../../forms/document-shape';

export function caseLink(item: string, witness: Witness, tab: 'preview' | 'simulate' = 'preview'): string {
  return `/design/${item}/${tab}?${new URLSearchParams({ case: JSON.stringify(witness) }).toString()}`;
}

/** Null for what is no case: the tab then begins with the simplest. The server reads it with less trust still. */
export function caseIn(query: URLSearchParams): Witness | null {
  try {
    const read: unknown = JSON.parse(query.get('case') ?? '');
    if (!isObject(read) || !isObject(read.requester) || !isObject(read.answers)) return null;
    if (!Array.isArray(read.persons) || typeof read.now !== 'number') return null;
    return read as unknown as Witness;
  } catch {
    return null;
  }
}
