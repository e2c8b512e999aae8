/** Leads to where a draft is gone on with; first of all to what has become of its service meanwhile. */
import { redirect } from '@remix-run/node';
import { readDraft } from '../../requests/drafts/read-draft';
import { draftPath } from '../drafts/draft-path';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) => {
  const open = await readDraft(app, viewer, params.draft ?? '');
  const isNew = open.draft.requestId === null;
  return redirect(isNew && open.stale ? `/drafts/${open.draft.id}/new-version` : draftPath(open));
});
