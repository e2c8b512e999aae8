/** The table of a ticket's moves: from which states each is allowed, where it leads, who makes it, what it needs. */
import type { TicketState } from './ticket';

/** Who may make a move: anyone who works the queue, only the person who has the ticket (or a lead), or a lead. */
export type Mover = 'worker' | 'holder' | 'lead';

export interface MoveRule {
  readonly from: readonly TicketState[];
  readonly to: TicketState;
  readonly by: Mover;
  readonly needsReason: boolean;
}

const open = ['ready', 'in-progress', 'waiting-on-requester', 'waiting-on-vendor'] as const;

/** Adding a move is one line here and its event in `move-event.ts`. */
export const moveRules = {
  start: { from: ['ready'], to: 'in-progress', by: 'holder', needsReason: false },
  'wait-for-requester': {
    from: ['in-progress', 'waiting-on-vendor'],
    to: 'waiting-on-requester',
    by: 'holder',
    needsReason: true,
  },
  'wait-for-vendor': {
    from: ['in-progress', 'waiting-on-requester'],
    to: 'waiting-on-vendor',
    by: 'holder',
    needsReason: true,
  },
  resume: {
    from: ['waiting-on-requester', 'waiting-on-vendor'],
    to: 'in-progress',
    by: 'holder',
    needsReason: false,
  },
  done: { from: ['in-progress'], to: 'done', by: 'holder', needsReason: false },
  reopen: { from: ['done'], to: 'ready', by: 'holder', needsReason: true },
} as const satisfies Record<string, MoveRule>;

export type Move = keyof typeof moveRules;
export const moves = Object.keys(moveRules) as readonly Move[];

/** States in which a ticket can be claimed and assigned: work that is waiting for its turn may have its person already. */
export const assignableStates: readonly TicketState[] = ['blocked', ...open];

/** The rule of a move, wide enough to be asked about any state. */
export function moveRule(move: Move): MoveRule {
  return moveRules[move];
}

/** The moves that the state itself allows, whoever asks. */
export function movesFrom(state: TicketState): Move[] {
  return moves.filter((move) => moveRule(move).from.includes(state));
}
