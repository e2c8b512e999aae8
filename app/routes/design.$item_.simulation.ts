/** Simulates the draft of an item for a case that the designer's scripts make up; with a ticket, why that one is missing. */
import { json } from '@remix-run/node';
import { readPreviewCase } from '../../catalog/publishing/preview-draft';
import { explainMissing, simulateDraft } from '../../catalog/publishing/simulate-draft';
import { fieldsOf } from '../drafts/body-fields.server';
import { forViewersJson } from '../route-handlers.server';

export const action = forViewersJson(async ({ app, viewer, params, body }) => {
  const key = params.item ?? '';
  const asked = readPreviewCase(body);
  const { missed } = fieldsOf(body);
  if (typeof missed === 'string') return json(await explainMissing(app, viewer, key, asked, missed));
  return json(await simulateDraft(app, viewer, key, asked));
});
