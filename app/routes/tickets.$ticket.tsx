/** A ticket: what is to be done, for whom and by when, why it exists, and everything that one does with it. */
import { json, redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { explainTicket } from '../../requests/explain-ticket';
import { readTicketPage } from '../../requests/read-ticket-page';
import { textIn } from '../../forms/locale';
import { RefusedActBanner } from '../refusals/refused-act-banner';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { actOnTicket } from '../ticket/act-on-ticket.server';
import { BlockedNotice } from '../ticket/blocked-notice';
import { TicketActions } from '../ticket/ticket-actions';
import { readDeed } from '../ticket/ticket-deeds';
import { TicketHead } from '../ticket/ticket-head';
import { TicketRecord } from '../ticket/ticket-record';
import { TicketWork } from '../ticket/ticket-work';
import { StatusLine } from '../ui/status-line';
import { WorkShell } from '../ui/shell/work-shell';
import styles from './ticket.module.css';

export const loader = forViewer(async ({ app, viewer, params, locale }) => {
  const ticket = await readTicketPage(app, viewer, params.ticket ?? '');
  const why = await explainTicket(app, viewer, ticket.id);
  return json({
    ticket,
    why,
    viewerId: viewer.id,
    title: `${ticket.number} ${textIn(ticket.title, locale)}`,
  });
});

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => redirect(await actOnTicket(visit, visit.params.ticket ?? ''))),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function TicketRoute() {
  const { t } = useTranslation('ticket');
  const { ticket, why, viewerId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const [params] = useSearchParams();
  const deed = refused ? null : readDeed(params);
  return (
    <WorkShell top={<TicketHead ticket={ticket} />}>
      <div className={styles.bar}>
        {/* A changed ticket is another form: what was typed comes back from the refusal. */}
        <TicketActions key={ticket.version} ticket={ticket} refused={refused} />
      </div>
      <div className={styles.page}>
        <div className={styles.notes}>
          <StatusLine text={deed && t(`did.${deed}`)} />
          <RefusedActBanner refused={refused} />
          <BlockedNotice ticket={ticket} />
        </div>
        <TicketWork ticket={ticket} refused={refused} />
        <TicketRecord ticket={ticket} why={why} viewerId={viewerId} />
      </div>
    </WorkShell>
  );
}
