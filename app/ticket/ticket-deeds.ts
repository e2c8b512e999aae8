/** What can be done on a ticket page: the words that its address carries to say what was just done. */
import { moves, type Move } from '../../tickets/ticket-moves';

const others = ['claim', 'assign', 'comment', 'done-next'] as const;

export type TicketDeed = (typeof others)[number] | Move;

/** @returns null for no deed, and for a word that is none */
export function readDeed(params: URLSearchParams): TicketDeed | null {
  const deed = params.get('did');
  return [...others, ...moves].find((known) => known === deed) ?? null;
}
