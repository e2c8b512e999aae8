/** What can be done with a parked request, as the address of its page says that it was done. */
export type ParkedDeed = 'resumed' | 'cancelled';

export function isParkedDeed(word: string | null): word is ParkedDeed {
  return word === 'resumed' || word === 'cancelled';
}
