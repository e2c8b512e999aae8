/** Saves a draft in the background, as its page is typed into. */
import { json } from '@remix-run/node';
import { invalid } from '../../people/refusal';
import { saveDraft } from '../../requests/drafts/save-draft';
import { fieldsOf } from '../drafts/body-fields.server';
import { storedVersion } from '../drafts/stored-version.server';
import { forViewersJson } from '../route-handlers.server';

export const action = forViewersJson(async ({ app, viewer, params, body }) => {
  const { revision, version, answers, step, after = [] } = fieldsOf(body);
  if (typeof revision !== 'number' || typeof step !== 'string' || !Array.isArray(after))
    throw invalid('E-902');
  if (version !== undefined && typeof version !== 'string') throw invalid('E-902');
  const change = { revision, answers, step, after, ...(version !== undefined && { version }) };
  const outcome = await saveDraft(app, viewer, params.draft ?? '', change);
  if (outcome.saved) return json(outcome);
  return json({ saved: false, stored: storedVersion(outcome.stored) }, { status: 409 });
});
