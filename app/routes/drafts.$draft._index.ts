/** Leads to the step of a draft that was open last. */
import { redirect } from '@remix-run/node';
import { readDraft } from '../../requests/drafts/read-draft';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) => {
  const { draft, form } = await readDraft(app, viewer, params.draft ?? '');
  const step = form.steps.find(({ id }) => id === draft.step) ?? form.steps[0];
  return redirect(`/drafts/${draft.id}/steps/${step?.id ?? ''}`);
});
