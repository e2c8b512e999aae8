/** A form about a ticket: it goes to the ticket's page, wherever it stands, with what each of them carries. */
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { TicketPage } from '../../requests/read-ticket-page';
import { CsrfField } from '../ui/shell/csrf-field';

interface TicketFormProps {
  page: TicketPage;
  id?: string;
  className?: string;
  /** The page stays where it is scrolled to: for a form far down. */
  stay?: boolean;
  children: ReactNode;
}

/** The version that was shown goes along: what another has changed meanwhile is not overwritten (E-201). */
export function TicketForm({ page, id, className, stay, children }: TicketFormProps) {
  return (
    <Form
      method="post"
      action={`/tickets/${page.ticket.number}`}
      id={id}
      className={className}
      preventScrollReset={stay}
    >
      <CsrfField />
      <input type="hidden" name="ticket" value={page.ticket.id} />
      <input type="hidden" name="version" value={page.version} />
      {children}
    </Form>
  );
}
