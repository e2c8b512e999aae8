/** Opens the answers of a request for changing, and leads to them. */
import { redirect } from '@remix-run/node';
import { startChange } from '../../requests/changed-answers/start-change';
import { textOf } from '../request-body.server';
import { forViewersForm } from '../route-handlers.server';

export const action = forViewersForm(async ({ app, viewer, form }) => {
  const draft = await startChange(app, viewer, textOf(form, 'request'));
  return redirect(`/drafts/${draft}`, 303);
});
