/** What the checks find in an item's draft, for the designer's badge. */
import { json } from '@remix-run/node';
import { checkDraft } from '../../catalog/publishing/check-draft';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) =>
  json(await checkDraft(app, viewer, params.item ?? '')),
);
