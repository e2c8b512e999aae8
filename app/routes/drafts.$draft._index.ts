/** Leads to where a draft is gone on with; first of all to what has become of its service meanwhile. */
import { redirect } from '@remix-run/node';
import { readDraft } from '../../requests/drafts/read-draft';
import { cameQuery, keysThatCame } from '../drafts/came-query';
import { draftPath } from '../drafts/draft-path';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const open = await readDraft(app, viewer, params.draft ?? '');
  const isNew = open.draft.requestId === null;
  if (isNew && open.stale) return redirect(`/drafts/${open.draft.id}/new-version`);
  return redirect(draftPath(open) + cameQuery(keysThatCame(new URL(request.url).searchParams)));
});
