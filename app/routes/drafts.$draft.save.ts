/** Saves a draft in the background, as its page is typed into. */
import { json } from '@remix-run/node';
import { invalid } from '../../people/refusal';
import { saveDraft } from '../../requests/drafts/save-draft';
import { fieldsOf } from '../drafts/body-fields.server';
import { forViewersJson } from '../route-handlers.server';

export const action = forViewersJson(async ({ app, viewer, params, body }) => {
  const { revision, answers, step, after = [] } = fieldsOf(body);
  if (typeof revision !== 'number' || typeof step !== 'string' || !Array.isArray(after))
    throw invalid('E-902');
  const outcome = await saveDraft(app, viewer, params.draft ?? '', { revision, answers, step, after });
  if (outcome.saved) return json(outcome);
  const { stored } = outcome;
  const version = { revision: stored.revision, answers: stored.answers, updatedAt: stored.updatedAt };
  return json({ saved: false, stored: version }, { status: 409 });
});
