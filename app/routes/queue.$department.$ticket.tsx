/** A ticket beside its queue, for a look before it is opened; its forms go to the ticket's own page. */
import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readTicketPage } from '../../requests/read-ticket-page';
import { TicketPeek } from '../queue/ticket-peek';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json({ page: await readTicketPage(app, viewer, params.ticket ?? '') }),
);

export default function TicketPeekRoute() {
  const { page } = useLoaderData<typeof loader>();
  return <TicketPeek page={page} />;
}
