/** A ticket beside its queue, for a look before it is opened; its forms go to the ticket's own page. */
import { json } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readTicketPage } from '../../requests/read-ticket-page';
import { RefusedPeek } from '../queue/refused-peek';
import { TicketPeek } from '../queue/ticket-peek';
import { useRefusalPage } from '../refusals/use-refusal-page';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json({ page: await readTicketPage(app, viewer, params.ticket ?? '') }),
);

export default function TicketPeekRoute() {
  const { page } = useLoaderData<typeof loader>();
  return <TicketPeek page={page} />;
}

export function ErrorBoundary() {
  return <RefusedPeek page={useRefusalPage()} />;
}
