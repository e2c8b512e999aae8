/** Whether a ticket still has to be worked on. */
import { closedStates, type TicketState } from '../../tickets/ticket';

export function isOpenTicket(state: TicketState): boolean {
  return !closedStates.some((closed) => closed === state);
}
