/** Starts a draft of a service; a link to it leads to a page that asks first, for looking must change nothing. */
import { json, redirect } from '@remix-run/node';
import { useLoaderData, type MetaFunction } from '@remix-run/react';
import { readLinkAnswers } from '../../requests/drafts/read-link-answers';
import { startDraftFromLink } from '../../requests/drafts/start-draft';
import { ServiceScreen } from '../home/service-screen';
import { cameQuery } from '../drafts/came-query';
import { readService } from '../home/read-service.server';
import { forViewer, forViewersForm } from '../route-handlers.server';
import { titled } from '../titled';

/** The answers in the address, under the names of the form's controls; names of the page's own begin with `_`. */
function entriesOf(request: Request): [string, string][] {
  return [...new URL(request.url).searchParams].filter(([name]) => !/^_[a-z]/.test(name));
}

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const item = params.item ?? '';
  const { taken, refused } = await readLinkAnswers(app, viewer, item, entriesOf(request));
  return json({ service: await readService(app, viewer, item), taken, refused });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.service.title);

export const action = forViewersForm(async ({ app, viewer, params, request }) => {
  const { draft, came } = await startDraftFromLink(app, viewer, params.item ?? '', entriesOf(request));
  return redirect(`/drafts/${draft.id}${cameQuery(came)}`);
});

export default function Service() {
  return <ServiceScreen {...useLoaderData<typeof loader>()} />;
}
