/** A request: how it stands, who does what by when and why, what was answered, what has happened, what one may do. */
import { json, redirect, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { textIn } from '../../forms/locale';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { explainTicket } from '../../requests/explain-request-ticket';
import { readRequestPage, type RequestPage } from '../../requests/read-request-page';
import type { TicketSummary } from '../../requests/reading/ticket-summary';
import { RefusedActBanner } from '../refusals/refused-act-banner';
import { stayOnPage } from '../refusals/stay-on-page.server';
import { actOnRequest } from '../request/act-on-request.server';
import { CancellationCard } from '../request/cancellation-card';
import { criticalPath } from '../request/critical-path';
import { loadMissing } from '../request/load-missing.server';
import { layoutGraph } from '../graph/layout-graph';
import { requestNumber } from '../request/request-number';
import { messageThreads } from '../request/message-threads';
import { Messages } from '../request/messages';
import { isUnderway } from '../request/is-underway';
import { RequestActions } from '../request/request-actions';
import { isDoneDeed } from '../request/request-deeds';
import { RequestRecord } from '../request/request-record';
import { RequestSummary } from '../request/request-summary';
import { RequestWork } from '../request/request-work';
import { withSubject } from '../request/with-subject';
import { ReviewCard } from '../request/review-card';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { isOpenTicket } from '../ticket/open-ticket';
import { Banner } from '../ui/banner';
import { useLocalized } from '../ui/localized';
import { PageNotes } from '../ui/page-notes';
import { PageTitle } from '../ui/page-title';
import { PortalShell } from '../ui/shell/portal-shell';
import { RequestStateChip } from '../ui/state-chips';
import { StatusLine } from '../ui/status-line';

export const loader = forViewer(async ({ app, viewer, params, request, locale }) => {
  const page = await readRequestPage(app, viewer, params.request ?? '');
  const opened = new URL(request.url).searchParams;
  const why = await openWhy(app, viewer, page, opened.get('why'));
  const now = await app.database.now();
  return json({
    page,
    late: isUnderway(page.state) && page.promisedAt !== null && page.promisedAt < now,
    overdue: page.tickets.filter((ticket) => isOverdue(ticket, now)).length,
    why,
    missing: await loadMissing({ app, viewer, locale }, page, opened.get('missing')),
    graph: layoutGraph(page.tickets),
    chain: criticalPath(page.tickets),
    viewerId: viewer.id,
    title: `${requestNumber(page.number)} ${withSubject(textIn(page.item.title, locale), page.subject)}`,
  });
});

/** Past its due time and still to be done. */
function isOverdue({ state, readyAt, dueAt }: TicketSummary, now: number): boolean {
  return isOpenTicket(state) && readyAt !== null && dueAt !== null && dueAt <= now;
}

/** The "why?" that the address opens; a key that the request does not have opens none. */
async function openWhy(app: WorkContext, viewer: Viewer, page: RequestPage, key: string | null) {
  const ticket = page.tickets.find((candidate) => candidate.key === key);
  if (!ticket || !page.showsWork) return null;
  return { key: ticket.key, why: await explainTicket(app, viewer, ticket.id) };
}

export const action = forViewersForm((visit) =>
  stayOnPage(visit, async () => {
    const deed = await actOnRequest(visit);
    return redirect(`/requests/${visit.params.request ?? ''}?did=${deed}`);
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Formwork` }];

export default function RequestRoute() {
  const { t } = useTranslation('request');
  const { page, late, overdue, why, missing, graph, chain, viewerId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const [params] = useSearchParams();
  const text = useLocalized();
  const mine = page.requester?.id === viewerId;
  const threads = mine ? messageThreads(page.timeline, page.tickets, viewerId) : [];
  // What waits for an answer comes before everything else.
  const asked = threads.some((thread) => thread.waits);
  const messages = <Messages request={page} threads={threads} viewerId={viewerId} refused={refused} />;
  const deed = refused ? null : params.get('did');
  return (
    <PortalShell width="wide">
      <div>
        <PageNotes>
          <StatusLine text={isDoneDeed(deed) ? t(`did.${deed}`) : null} />
          <RefusedActBanner refused={refused} />
        </PageNotes>
        <PageTitle
          trail={[
            ...(mine ? [{ title: t('mine.title'), to: '/requests' }] : []),
            { title: requestNumber(page.number) },
          ]}
          title={withSubject(text(page.item.title), page.subject)}
          state={<RequestStateChip state={page.state} />}
          actions={<RequestActions key={page.version} request={page} refused={refused} />}
        />
      </div>
      {page.may.review && <ReviewCard key={page.version} request={page} refused={refused} />}
      <CancellationCard request={page} refused={refused} />
      {page.state === 'parked' && (
        <Banner
          tone="wait"
          sign="pause"
          word={t('parked.word')}
          title={t('parked.title')}
          detail={t('parked.detail')}
        />
      )}
      {asked && messages}
      <RequestSummary request={page} late={late} overdue={overdue} />
      {!asked && messages}
      <RequestWork request={page} graph={graph} chain={chain} why={why} missing={missing} />
      <RequestRecord request={page} viewerId={viewerId} />
    </PortalShell>
  );
}
