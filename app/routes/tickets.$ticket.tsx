/** A ticket: what is to be done, for whom and by when, why it exists, and everything that one does with it. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../forms/locale';
import { readTicketPage } from '../../requests/read-ticket-page';
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
import { WorkShell } from '../ui/shell/work-shell';
import { StatusLine } from '../ui/status-line';
import styles from './ticket.module.css';

export const loader = forViewer(async ({ app, viewer, params, locale }) => {
  const page = await readTicketPage(app, viewer, params.ticket ?? '');
  const { number, title } = page.ticket;
  return json({ page, viewerId: viewer.id, title: `${number} ${textIn(title, locale)}` });
});

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => redirect(await actOnTicket(visit, visit.params.ticket ?? ''))),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function TicketRoute() {
  const { t } = useTranslation('ticket');
  const { page, viewerId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const [params] = useSearchParams();
  const deed = refused ? null : readDeed(params);
  return (
    <WorkShell top={<TicketHead page={page} />}>
      <div className={styles.notes}>
        <StatusLine text={deed && t(`did.${deed}`)} />
        <RefusedActBanner refused={refused} />
      </div>
      <div className={styles.bar}>
        {/* A changed ticket is another form: what was typed comes back from the refusal. */}
        <TicketActions key={page.version} page={page} refused={refused} />
      </div>
      <div className={styles.page}>
        <div className={styles.blocked}>
          <BlockedNotice page={page} />
        </div>
        <TicketWork page={page} refused={refused} viewerId={viewerId} />
        <TicketRecord page={page} />
      </div>
    </WorkShell>
  );
}
