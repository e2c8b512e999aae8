/** The hidden fields of every form about a ticket. */
import type { TicketPage } from '../../requests/read-ticket-page';
import { CsrfField } from '../ui/shell/csrf-field';

/** The version that was shown goes along: what another has changed meanwhile is not overwritten (E-201). */
export function TicketFields({ ticket }: { ticket: TicketPage }) {
  return (
    <>
      <CsrfField />
      <input type="hidden" name="ticket" value={ticket.id} />
      <input type="hidden" name="version" value={ticket.version} />
    </>
  );
}
